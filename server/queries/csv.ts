import type { Cell } from './report-table';

/** Excel takes a file without it for a national encoding and breaks every accent. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet would run as a formula: =, +, -, @ (also full-width), tab or line break first,
 * also behind spaces. See OWASP, "CSV Injection".
 */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** Rows as a CSV file (RFC 4180, UTF-8 with a byte order mark, formulas defused). */
export function toCsv(rows: Cell[][]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
