import type { Span } from '../outline/block';

/** A line without the borders around it; its blanks still tell the columns. */
export type Row = {
  text: string;
  line: number;
  /** The last line, where several were joined to one row. */
  lineEnd?: number;
  /** A box was cut out of it: what is left stands beside or between boxes. */
  cut?: boolean;
};

/**
 * What stands together: a box of a drawing, a plain text block, a list. `parts` are what the inner
 * rules of a box divide ("├───┤"); a head above the first rule is the title.
 */
export type Panel = Span & {
  title: string | null;
  parts: Row[][];
  /** Boxes drawn inside, outermost first; their text is not in `parts`. */
  boxes: Panel[];
};

/** A panel, and after it everything inside it. */
export function* withInner(panel: Panel): Generator<Panel> {
  yield panel;
  for (const box of panel.boxes) yield* withInner(box);
}

export const isBlankRow = ({ text }: Row) => text.trim() === '';

export const indentOfRow = ({ text }: Row) => text.length - text.trimStart().length;
