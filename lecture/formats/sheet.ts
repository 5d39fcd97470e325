/** A table of texts. `line`: the row in a spreadsheet, the first line of the row in a CSV file. */
export type SheetRow = { line: number; lineEnd: number; cells: string[] };
export type Sheet = { rows: SheetRow[] };

export const cellAt = ({ cells }: SheetRow, column: number | undefined): string =>
  column === undefined ? '' : (cells[column] ?? '').trim();

export const isEmptyRow = ({ cells }: SheetRow) => cells.every((cell) => cell.trim() === '');

/** Where each column stands, in order; none when it is not there. */
export type Columns<Name extends string> = Record<Name, number[]>;

const HEADER_ROWS = 40;
const HEADER_CHARACTERS = 200;

/**
 * Headers are compared loosely, by a pattern each: templates differ in their hints ("max 120
 * characters") and dashes.
 */
export function columnsOf<Name extends string>(
  row: SheetRow,
  patterns: Record<Name, RegExp>,
): Columns<Name> {
  const headers = row.cells.map((cell) =>
    cell.replace(/\s+/g, ' ').trim().slice(0, HEADER_CHARACTERS),
  );
  const names = Object.keys(patterns) as Name[];
  const columns = names.map((name) => [
    name,
    headers.flatMap((header, column) => (patterns[name].test(header) ? [column] : [])),
  ]);
  return Object.fromEntries(columns) as Columns<Name>;
}

/** The first row that names all the columns, and the filled rows below. Null when there is none. */
export function findHeader<Name extends string>(
  { rows }: Sheet,
  patterns: Record<Name, RegExp>,
): { row: SheetRow; columns: Columns<Name>; below: SheetRow[] } | null {
  for (const [at, row] of rows.slice(0, HEADER_ROWS).entries()) {
    const columns = columnsOf(row, patterns);
    if (Object.values<number[]>(columns).every((places) => places.length > 0)) {
      return { row, columns, below: rows.slice(at + 1).filter((below) => !isEmptyRow(below)) };
    }
  }
  return null;
}
