import type { Table } from '../outline/block';
import { inlineText } from './inline-text';
import { blockPiece, type Piece } from './piece';

/** More columns than this are no table that a room reads. */
const COLUMNS = 12;

/** A table with its head; nothing when it has no rows. */
export function tablePiece(table: Table): Piece[] {
  const [head, ...rows] = table.rows.map((row) =>
    row.slice(0, COLUMNS).map((cell) => inlineText([cell])),
  );
  if (!head || rows.length === 0) return [];
  return [blockPiece({ kind: 'table', head, rows }, table)];
}
