import type { SheetRow } from '../sheet';
import { childrenOf, type XmlElement } from '../xml/parse-xml';
import { richText, textOf } from './shared-strings';

/** No quiz is longer or wider; what lies beyond is not read. */
export const ROWS_MAX = 2000;
const COLUMNS_MAX = 40;

/** The rows of a sheet with the numbers that Excel shows; rows that are not there are left out. */
export function sheetRows(sheet: XmlElement, strings: string[]): SheetRow[] {
  const rows: SheetRow[] = [];
  let line = 0;
  for (const row of childrenOf(sheet, 'sheetData').flatMap((data) => childrenOf(data, 'row'))) {
    const number = Number(row.attributes.r);
    line = Number.isInteger(number) && number > line ? number : line + 1;
    if (line > ROWS_MAX) break;
    rows.push({ line, lineEnd: line, cells: cellsOf(row, strings) });
  }
  return rows;
}

function cellsOf(row: XmlElement, strings: string[]): string[] {
  const cells: string[] = [];
  for (const cell of childrenOf(row, 'c')) {
    const column = columnOf(cell.attributes.r) ?? cells.length;
    if (column >= COLUMNS_MAX) break;
    while (cells.length < column) cells.push('');
    cells[column] = cellText(cell, strings);
  }
  return cells;
}

/** "B9" → 1 */
function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Za-z]{1,3}/.exec(place ?? '')?.[0].toUpperCase();
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(cell: XmlElement, strings: string[]): string {
  const kind = cell.attributes.t ?? 'n';
  if (kind === 'inlineStr') return childrenOf(cell, 'is').map(richText).join('');
  const value = childrenOf(cell, 'v').map(textOf).join('');
  if (kind === 's') return strings[Number(value)] ?? '';
  if (kind === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  return kind === 'e' ? '' : value;
}
