import type { Notes } from '../../outline/notes';

const LEGEND =
  /(?:correct|right) (?:answers?|options?|choices?)[^.]{0,30} bold|bold[^.]{0,30}(?:correct|right)|richtige[^.]{0,40} fett|fett[^.]{0,30}richtig|(?:bonnes?|correctes?)[^.]{0,40} gras|gras[^.]{0,30}(?:bonne|correcte)|correctas?[^.]{0,40} negrita|negrita[^.]{0,30}correcta/iu;

/** "Correct answers in bold": only then bold options are right. */
export function boldIsRight({ lines }: Notes): boolean {
  return lines.some((line) => line.length < 400 && LEGEND.test(line));
}
