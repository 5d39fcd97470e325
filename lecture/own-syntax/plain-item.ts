import type { Item } from '../outline/block';
import { optionLine } from './escape';
import { itemLines } from './item-lines';

/** A text of one line as an item of a list. */
export function writeItem(text: string): string[] {
  return itemLines([optionLine.escape(text)]);
}

/** The text of a list item on one line. */
export function readItem({ lines, lazyFrom }: Item): string {
  const [first = '', ...rest] = lines.slice(0, lazyFrom);
  return [optionLine.unescape(first), ...rest].join(' ').trim();
}
