import { boxOf, type Flow, type Piece } from '../flow/flow';
import { asksForOrder } from '../questions/asks-for-order';
import { fieldOf } from '../questions/question-words';
import { paragraphText, type Unit, unitAbove } from '../questions/unit';
import { type OptionGroup, optionGroup } from './option-group';

/** Options with what stands above them. */
export type GroupUnit = { group: OptionGroup; unit: Unit };

/** "**Correct answers:**": the list below it is no question. */
function announcesAnswer(piece: Piece | undefined): boolean {
  const block = piece?.block;
  if (block?.kind === 'heading') return fieldOf(block.text) === 'answer';
  if (block?.kind !== 'paragraph' || block.lines.length > 1) return false;
  return fieldOf(block.lines[0] ?? '') === 'answer';
}

/** "3. Which …?" ends a list of questions, and its lettered options are not indented. */
function asksAbove(above: OptionGroup | undefined, below: OptionGroup): number | null {
  if (above?.style !== 'numbers' || below.style !== 'letters') return null;
  const asks = above.options.every((text) => /[?？]/.test(text) || asksForOrder(text));
  return asks && above.to === below.from - 1 ? above.to : null;
}

const known = new WeakMap<Flow, GroupUnit[]>();

/** Pictures with letters, above a list that chooses between them. */
const isPictures = ({ options }: OptionGroup) =>
  options.every((text) =>
    /^(?:<img\b[^>]*>|!\[[^\]]*\]\([^)]*\)(?:\{[^}]*\})?)$/.test(text.trim()),
  );

/** All lists that could be options, in order, each with the text that leads to it. */
export function groupUnits(flow: Flow): GroupUnit[] {
  const before = known.get(flow);
  if (before) return before;
  const { pieces } = flow;
  const found: GroupUnit[] = [];
  let floor = 0;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || boxOf(piece, 'answer', 'notes', 'aside')) continue;
    if (announcesAnswer(pieces[at - 1])) continue;
    const group = optionGroup(pieces, at);
    if (!group || (isPictures(group) && optionGroup(pieces, group.to + 1))) continue;
    const lead = paragraphText(group.lead);
    const parts = lead === '' ? [] : [{ text: lead, line: group.line }];
    found.push({
      group,
      unit: unitAbove(pieces, at, asksAbove(found.at(-1)?.group, group) ?? floor, parts),
    });
    floor = group.to + 1;
    at = group.to;
  }
  known.set(flow, found);
  return found;
}
