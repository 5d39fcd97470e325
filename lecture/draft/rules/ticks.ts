import type { Grid } from '../../structure/grid';
import { asMarkdown, cleanText } from '../clean-text';
import { contextOf } from '../context-of';
import type { DraftRule } from '../draft-rule';
import type { Material, Ticked } from '../material';
import { namesProperties } from './table-kind';

const YES = /^(?:[✓✔✅☑]\uFE0F?|\[x\]|x|yes|ja|oui|sí)$/iu;
const NO = /^(?:[✗✘❌✖✕☒]\uFE0F?|\[ ?\]|[–—-]|no|nein|non)$/iu;
const LONGEST = 90;

/** A table of ticks and crosses: what is true of each thing in it, and what is not. */
export const ticks: DraftRule = {
  read: (structure) =>
    structure.grids.flatMap((grid): Material[] => {
      const ticked = tickedIn(grid);
      if (ticked.length < 2) return [];
      const { line, lineEnd, caption } = grid;
      return [
        {
          ...{ is: 'ticks', rule: 'ticks', ticked, line, lineEnd, worth: 86 },
          context: contextOf(structure, { title: caption, line }),
          reason: 'Drafted from a table of ticks: the right option is ticked, the others are not.',
        },
      ];
    }),
};

/** Every cell must say yes or no, or nothing can be said of the table. */
function tickedIn({ head, rows, markdown }: Grid): Ticked[] {
  const marks = rows.map(({ cells }) => cells.slice(1).map(markOf));
  if (rows.length < 3 || head.length < 2 || head.length > 8) return [];
  if (marks.some((row) => row.length === 0 || row.includes(null))) return [];
  const shown = (text: string) => (markdown ? cleanText(text) : asMarkdown(cleanText(text)));
  const sides = head.slice(1).map(shown);
  const points = rows.map(({ cells }) => shown(cells[0] ?? ''));
  const usable = [...sides, ...points].every(
    (text) => /\p{L}/u.test(text) && text.length <= LONGEST,
  );
  if (!usable) return [];
  const inColumns = namesProperties(head[0] ?? '');
  return (inColumns ? sides : points).map((name, at) => {
    const is = (wanted: boolean) =>
      (inColumns ? points : sides).filter(
        (_, other) => (inColumns ? marks[other]?.[at] : marks[at]?.[other]) === wanted,
      );
    return { name, yes: is(true), no: is(false) };
  });
}

function markOf(cell: string): boolean | null {
  const mark = cell.replace(/[*_`]+/g, '').trim();
  return YES.test(mark) ? true : NO.test(mark) ? false : null;
}
