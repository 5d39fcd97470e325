import type { Span } from '../outline/block';
import type { Row } from './panel';

/** How an entry ties its two sides together. */
export type Tie = 'arrow' | 'back' | 'equals' | 'gap' | 'colon' | 'dash';

/** "TERM  text", "A → B", "A = B", "A ← why", "term: text", "term — text". */
export type Entry = Span & { left: string; right: string };

export type RawEntry = Row & {
  tie: Tie;
  /** Columns where the two sides begin. */
  at: number;
  rightAt: number;
  left: string;
  right: string;
};

const MARK = /^\s*(?:[│║┃|]\s*)?(?:[├└╰┣┗╚╠][─━═-]*>?\s*|[-*•▪●‣]\s+)?(?:\$\s+)?/;
export const ARROW = /\s*(?:[─━═-]+\s*[▶►>]|→|⇒|➜|⟶|⟹|➔|=>)\s*/;

const SPLITS: [Tie, RegExp][] = [
  ['arrow', /^(.*?\S)\s*(?:[─━═-]{1,40}[▶►>]|→|⇒|➜|⟶|⟹|➔|=>)\s*(\S.*)$/],
  ['back', /^(\S.*?)\s*(?:←|◀─*|<-{1,40})\s*(\S.*)$/],
  ['equals', /^(\S.{0,58}?)\s+=\s+(\S.*)$/],
  ['gap', /^(\S+(?: \S+)*)\s{2,}(\S.*)$/],
  ['colon', /^(\S.{0,58}?):\s+(\S.*)$/],
  ['dash', /^(\S.{0,58}?)\s+[—–-]\s+(\S.*)$/],
];

const LONGEST_LINE = 600;

/** A line as an entry; the first tie that it has counts. Null when it has none. */
export function readEntry(row: Row): RawEntry | null {
  if (row.text.length > LONGEST_LINE) return null;
  const at = MARK.exec(row.text)?.[0].length ?? 0;
  const rest = row.text.slice(at).trimEnd();
  for (const [tie, split] of SPLITS) {
    const found = split.exec(rest);
    const [, left = '', right = ''] = found ?? [];
    if (!found || /^[─━═=<>-]*$/.test(left)) continue;
    if (tie === 'arrow' && ARROW.test(right)) return null;
    if (tie === 'equals' && /\s=\s/.test(right)) return null;
    const rightAt = at + rest.length - right.length;
    return { ...row, tie, at, rightAt, left: left.replace(/:$/, '').trim(), right: right.trim() };
  }
  return null;
}
