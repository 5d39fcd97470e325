import writeExcelFile from 'write-excel-file/node';
import type { Cell } from './report-table';

/** Not allowed in XML 1.0; Excel refuses the whole file for one of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are to be taken out.
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;
/** Excel's own limit for one cell. */
const CELL_MAX = 32_767;

/** Tables as an Excel file, a sheet each. Text stays text: nothing in it can become a formula. */
export function toXlsx(sheets: { name: string; rows: Cell[][] }[]): Promise<Buffer> {
  return writeExcelFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row, index) => row.map((cell) => excelCell(cell, index === 0))),
      stickyRowsCount: 1,
      columns: (rows[0] ?? []).map((heading) => ({ width: columnWidth(heading) })),
    })),
  ).toBuffer();
}

function excelCell(cell: Cell, heading: boolean) {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  const value = cell.replace(NOT_IN_XML, '').slice(0, CELL_MAX);
  return { value, type: String, ...(heading ? { fontWeight: 'bold' as const } : {}) };
}

const columnWidth = (heading: Cell | undefined) =>
  Math.min(40, Math.max(10, String(heading ?? '').length + 2));
