import type { Code } from '../../outline/block';
import { plainText } from '../../outline/plain-text';
import type { Piece } from '../flow/flow';
import { paragraphText, type Unit } from './unit';

const MOST_LINES = 8;
const ASKS = /[?？]/;

/**
 * The question of the list item right above the piece at `at`, down to the piece `floor`; code may
 * stand between. Null when more items than the last one ask: then what follows answers them all.
 */
export function itemAbove(pieces: Piece[], at: number, floor: number): Unit | null {
  let from = at - 1;
  let code: Code | null = null;
  while (from > floor && pieces[from]?.block.kind === 'code') {
    const block = pieces[from--]?.block;
    if (block?.kind === 'code') code ??= block;
  }
  const block = from >= floor ? pieces[from]?.block : null;
  if (block?.kind !== 'list') return null;
  const [last, ...others] = [...block.items].reverse();
  if (!last || last.lines.length > MOST_LINES) return null;
  const text = paragraphText(last.lines);
  const asked = others.some(({ lines }) => ASKS.test(plainText(lines.join(' ').slice(0, 2000))));
  if (asked || !ASKS.test(plainText(text))) return null;
  return {
    from,
    line: last.line,
    heading: null,
    label: null,
    labelled: false,
    stated: false,
    above: [],
    number: Number.parseInt(last.marker, 10) || null,
    parts: [{ text, line: last.line }],
    code,
    picture: false,
    box: pieces[from]?.box ?? null,
  };
}
