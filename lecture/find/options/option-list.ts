import type { Item, List } from '../../outline/block';
import { scanBlocks } from '../../outline/scan-blocks';
import { withoutDirections } from '../../outline/stage-directions';
import { isLettered, type OptionText, readOption } from '../../text/option-label';
import { verdictOf } from '../keys/verdicts';
import { ENDS, FACE } from './option-lines';

const MOST = 10;
const MOST_LINES = 40;

/** An item of a list as an option: its first paragraph or its code; the rest is feedback. */
function optionOfItem({ lines }: Item): OptionText {
  const [first] = scanBlocks(lines.slice(0, 40));
  if (first?.kind === 'code') {
    return {
      text: `\`${first.lines.join('\n').trim()}\``,
      right: null,
      boxed: false,
      bold: false,
      index: null,
    };
  }
  const text = first?.kind === 'paragraph' ? first.lines : lines.slice(0, 1);
  return readOption(
    withoutDirections(text.map((line) => line.trim()).join(' ')).replace(/\\$/, ''),
  );
}

/** "Answer: B" right behind the last item belongs to all of them. */
export function withoutTail(list: List): { list: List; tail: string[] } {
  const last = list.items.at(-1);
  const at =
    last?.lines.slice(0, MOST_LINES).findIndex((line, n) => n > 0 && ENDS.test(line)) ?? -1;
  if (!last || at < 0) return { list, tail: [] };
  const items = [...list.items.slice(0, -1), { ...last, lines: last.lines.slice(0, at) }];
  return { list: { ...list, items }, tail: last.lines.slice(at) };
}

/** "- No, you have to walk." below an option tells whether it is right; null when nothing does. */
function feedbackOf({ lines }: Item): boolean | null {
  if (/[?？]\W*$/.test(lines[0] ?? '')) return null;
  const below = lines.slice(1).find((line) => line.trim() !== '');
  const said = /^\s*(?:[-*+>]|→|⇒|->)\s*(.+)$/.exec(below ?? '')?.[1];
  return said === undefined ? null : verdictOf(said);
}

/** The items of a list as options; a picture in front of each of them is decoration. */
export function optionsOfList({ items }: List): OptionText[] {
  const feedback = items.map(feedbackOf);
  if (items.length > 1 && feedback.every((right) => right !== null)) {
    return items.map((item, at) => {
      const option = optionOfItem({ ...item, lines: item.lines.slice(0, 1) });
      return { ...option, right: option.right ?? feedback[at] ?? null };
    });
  }
  const faces = items.every(({ lines }) => FACE.test(lines[0] ?? ''));
  if (!faces) return items.map(optionOfItem);
  return items.map((item) => {
    const [first = '', ...rest] = item.lines;
    return optionOfItem({ ...item, lines: [first.replace(FACE, ''), ...rest] });
  });
}

/** True for a list that can be nothing but options: lettered, or with boxes to tick. */
export function isOptionList({ items }: List): boolean {
  if (items.length < 2 || items.length > MOST) return false;
  if (items.every((item) => feedbackOf(item) !== null)) return true;
  const options = items.map(({ lines }) => readOption(lines[0] ?? ''));
  return isLettered(options) || options.every(({ boxed }) => boxed);
}
