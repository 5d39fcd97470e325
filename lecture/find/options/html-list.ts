import { type OptionText, readOption } from '../../text/option-label';
import type { Piece } from '../flow/flow';

const OPENS = /^\s*<(?:ol|ul)(?=[\s>])[^<>]*>\s*/i;
const CLOSES = /<\/(?:ol|ul)>\s*$/i;
const ITEM = /<li(?=[\s>])[^<>]*>(.*?)(?=<\/li>|<li[\s>]|$)/gi;
const MOST = 30;

/** "<ol><li>first</li> …": the items of a list written in HTML; null when there is none. */
export function htmlOptions(
  pieces: Piece[],
  from: number,
): { options: OptionText[]; to: number } | null {
  const first = pieces[from]?.block;
  if (first?.kind !== 'html' || !OPENS.test(first.text)) return null;
  const options: OptionText[] = [];
  for (let at = from; at < Math.min(pieces.length, from + MOST); at++) {
    const block = pieces[at]?.block;
    if (block?.kind !== 'html' || block.text.length > 2000) return null;
    const text = block.text.replace(OPENS, '').replace(CLOSES, '');
    for (const [, item = ''] of text.matchAll(ITEM)) options.push(readOption(plain(item)));
    if (CLOSES.test(block.text)) return options.length < 2 ? null : { options, to: at };
  }
  return null;
}

const plain = (html: string) =>
  html
    .replace(/<\/?code>/gi, '`')
    .replace(/<[^<>]{0,200}>/g, '')
    .trim();
