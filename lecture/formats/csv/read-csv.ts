import type { Sheet, SheetRow } from '../sheet';

const DELIMITERS = [',', ';', '\t'];
const COLUMNS_MAX = 40;

/**
 * Comma-separated values (RFC 4180; semicolons and tabs as well) as rows with the lines that they
 * stand on. A quote that is never closed reaches to the end.
 */
export function readCsv(text: string): Sheet {
  const delimiter = delimiterOf(text);
  const rows: SheetRow[] = [];
  let [line, at] = [1, 0];
  while (at < text.length) {
    const row: SheetRow = { line, lineEnd: line, cells: [] };
    for (let inRow = true; inRow; ) {
      const cell = readCell(text, at, delimiter);
      if (row.cells.length < COLUMNS_MAX) row.cells.push(cell.text);
      line += newlinesIn(text, at, cell.end);
      at = cell.end;
      inRow = text[at] === delimiter;
      if (inRow) at++;
    }
    row.lineEnd = line;
    rows.push(row);
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line++;
  }
  return { rows };
}

/** The one that the first line holds most often. */
function delimiterOf(text: string): string {
  const first = text.slice(0, 2000).split(/\r?\n/, 1)[0] ?? '';
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** `end`: of the cell, before the delimiter or the line end behind it. */
function readCell(text: string, from: number, delimiter: string): { text: string; end: number } {
  if (text[from] !== '"') {
    const end = plainEnd(text, from, delimiter);
    return { text: text.slice(from, end), end };
  }
  let [value, at] = ['', from + 1];
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { text: value + text.slice(at), end: text.length };
    value += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') break;
    value += '"';
    at++;
  }
  const end = plainEnd(text, at, delimiter);
  return { text: value + text.slice(at, end), end };
}

function plainEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && !isLineEnd(text, at)) at++;
  return at;
}

const isLineEnd = (text: string, at: number) =>
  text[at] === '\n' || (text[at] === '\r' && (text[at + 1] === '\n' || text[at + 1] === undefined));

function newlinesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    count++;
  }
  return count;
}
