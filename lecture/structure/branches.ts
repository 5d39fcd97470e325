import type { Span } from '../outline/block';
import type { Entry } from './entry';
import { indentOfRow, isBlankRow, type Row } from './panel';
import type { Passage } from './passage';

/** Lines that each have exactly one line hanging on them ("└─ …"): what, and why or how. */
export type Branches = Span & { title: string | null; entries: Entry[] };

const BRANCH = /^\s*[├└╰┣┗][─━-]*>?\s*(\S.*)$/;

export function branches({ rows, title, kind }: Passage): Branches[] {
  if (kind !== 'drawing') return [];
  const entries: (Entry & { at: number; hanging: number })[] = [];
  for (const [at, row] of rows.entries()) {
    const branch = BRANCH.exec(row.text);
    const above = rows[at - 1];
    const last = entries.at(-1);
    if (
      branch &&
      above &&
      !isBlankRow(above) &&
      !BRANCH.test(above.text) &&
      above.line !== last?.lineEnd
    ) {
      const { text, line } = above;
      entries.push({
        ...{ left: text.trim(), right: branch[1]?.trim() ?? '', line, lineEnd: row.line },
        ...{ at: indentOfRow(above), hanging: 1 },
      });
    } else if (branch && last) last.hanging++;
    else if (last && last.hanging === 1 && row.line === last.lineEnd + 1 && isBelow(row, last.at)) {
      last.right = `${last.right} ${row.text.trim()}`;
      last.lineEnd = row.line;
    }
  }
  const [first] = entries;
  const last = entries.at(-1);
  const alike = entries.every(({ at, hanging }) => hanging === 1 && at === first?.at);
  if (!first || !last || !alike || entries.length < 3) return [];
  const plain = entries.map(({ left, right, line, lineEnd }) => ({ left, right, line, lineEnd }));
  return [{ title, entries: plain, line: first.line, lineEnd: last.lineEnd }];
}

const isBelow = (row: Row, at: number) => !isBlankRow(row) && indentOfRow(row) > at;
