import type { Notes } from '../../outline/notes';
import type { GroupUnit } from '../options/group-units';
import { asksSomething } from '../questions/asks-something';

const LEGEND =
  /(?:correct|right) (?:answers?|options?|choices?)[^.]{0,30} bold|bold[^.]{0,30}(?:correct|right)|richtige[^.]{0,40} fett|fett[^.]{0,30}richtig|(?:bonnes?|correctes?)[^.]{0,40} gras|gras[^.]{0,30}(?:bonne|correcte)|correctas?[^.]{0,40} negrita|negrita[^.]{0,30}correcta/iu;

const FEWEST = 2;

/**
 * Without a word about it: several questions have exactly one option in bold, none has more, and
 * no other sign marks an option.
 */
export function boldMarksOne(units: GroupUnit[]): boolean {
  const asked = units.filter(({ unit }) => unit.parts.some(({ text }) => asksSomething(text)));
  const bold = asked.filter(({ group }) => group.bold.length > 0);
  if (bold.length < FEWEST || asked.some(({ group }) => group.marked)) return false;
  return bold.length === asked.length && bold.every(({ group }) => group.bold.length === 1);
}

/** "Correct answers in bold": only then bold options are right. */
export function boldIsRight({ lines }: Notes): boolean {
  return lines.some((line) => line.length < 400 && LEGEND.test(line));
}
