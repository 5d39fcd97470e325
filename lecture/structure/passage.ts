import type { Block, Item } from '../outline/block';
import { DEEPEST, nestedBlocks } from '../outline/nested-blocks';
import type { Notes } from '../outline/notes';
import { textLines } from '../outline/text-lines';
import type { Grid } from './grid';
import { leadOf } from './lead-of';
import { type Panel, type Row, withInner } from './panel';

/** Lines that can hold entries, steps or pairs: a part of a box, a list, a paragraph. */
export type Passage = {
  title: string | null;
  rows: Row[];
  kind: 'drawing' | 'list' | 'numbered' | 'lines';
};

/** All passages in the order of their lines; lines of tables are blank in them. */
export function passages({ blocks }: Notes, drawings: Panel[], grids: Grid[]): Passage[] {
  const inGrid = new Set(grids.flatMap(({ rows }) => rows.flatMap(linesOf)));
  const drawn = drawings
    .flatMap((drawing) => [...withInner(drawing)])
    .flatMap(({ title, parts }) =>
      parts.map((part): Passage => {
        const rows = part.map((row) => (inGrid.has(row.line) ? { ...row, text: '' } : row));
        return { title, rows, kind: 'drawing' };
      }),
    );
  return [...drawn, ...written(blocks)].sort((a, b) => lineOf(a) - lineOf(b));
}

const lineOf = ({ rows }: Passage) => rows[0]?.line ?? 0;

function linesOf({ line, lineEnd }: { line: number; lineEnd: number }): number[] {
  return Array.from({ length: lineEnd - line + 1 }, (_, at) => line + at);
}

function written(blocks: Block[], depth = 0): Passage[] {
  if (depth > DEEPEST) return [];
  return blocks.flatMap((block, at) => {
    const title = leadOf(blocks[at - 1]);
    if (block.kind === 'paragraph') {
      const rows = block.lines.map((text, index) => ({ text, line: block.line + index }));
      return [{ title, rows, kind: 'lines' as const }];
    }
    if (block.kind !== 'list') return [];
    const inner = block.items.map((item) => (item.lines.length > 1 ? nestedBlocks(item) : []));
    const rows = block.items.map((item, index) => itemRow(item, inner[index] ?? []));
    const kind = block.ordered ? ('numbered' as const) : ('list' as const);
    return [{ title, rows, kind }, ...inner.flatMap((nested) => written(nested, depth + 1))];
  });
}

/** The first paragraph of an item on one line. */
function itemRow(item: Item, inner: Block[]): Row {
  const [first] = inner;
  if (first?.kind !== 'paragraph') return { text: item.lines[0]?.trim() ?? '', line: item.line };
  const { text } = textLines(first.lines, first.line);
  return { text, line: item.line, lineEnd: first.lineEnd };
}
