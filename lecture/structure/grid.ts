import type { Span } from '../outline/block';

export type GridRow = Span & { cells: string[] };

/** A table, whatever it was written with. Every row has as many cells as `head`; cells may be ''. */
export type Grid = Span & {
  caption: string | null;
  head: string[];
  rows: GridRow[];
  /** True when the cells are Markdown. */
  markdown: boolean;
};
