import type { Unread } from '@/domain/deck';
import type { PlacedLine } from './placed-line';

/**
 * Each line of Markdown on the line of the file that it comes from. Where the file has no room for it,
 * because it says on one line what Markdown says on several, what follows stands further below, up
 * to the next lines that the file leaves free.
 */
export function layOutLines(placed: PlacedLine[]): { text: string; unread: Unread[] } {
  const lines: string[] = [];
  const unread: Unread[] = [];
  for (const { at, text, apart, unread: said } of placed) {
    if (said !== undefined) {
      unread.push({ line: Math.max(lines.length, at ?? 0, 1), text: said });
      continue;
    }
    const last = lines.at(-1) ?? '';
    if (apart && last !== '' && !/^#{1,6} /.test(last)) lines.push('');
    while (at !== null && lines.length < at - 1) lines.push('');
    lines.push(text);
  }
  const last = unread.at(-1)?.line ?? 0;
  while (lines.length < last) lines.push('');
  return { text: `${lines.join('\n')}\n`, unread };
}
