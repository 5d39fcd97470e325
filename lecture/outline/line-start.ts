/** What kind of block a single line starts. Each test is linear in the length of the line. */

export const isBlank = (line: string) => /^[ \t\r]*$/.test(line);

/** Columns of white space at the start; a tab reaches the next multiple of four. */
export function indentOf(line: string): number {
  let columns = 0;
  for (const char of line) {
    if (char === ' ') columns++;
    else if (char === '\t') columns += 4 - (columns % 4);
    else break;
  }
  return columns;
}

/** The line without its first `columns` columns of white space, and no more than those. */
export function outdent(line: string, columns: number): string {
  const spaces = ' '.repeat(columns);
  if (line.startsWith(spaces)) return line.slice(columns);
  const text = line.replace(/^[ \t]+/, '');
  return ' '.repeat(Math.max(0, indentOf(line) - columns)) + text;
}

/** "## Title ##" → level 2, "Title". */
export function headingStart(line: string): { level: number; text: string } | null {
  const marks = /^ {0,3}(#{1,6})(?=[ \t\r]|$)/.exec(line);
  if (!marks?.[1]) return null;
  const text = line.slice(marks[0].length).trim();
  const end = text.length - (/#*$/.exec(text.slice(-100))?.[0].length ?? 0);
  const closed = end < text.length && (end === 0 || /[ \t]/.test(text[end - 1] ?? ''));
  return { level: marks[1].length, text: closed ? text.slice(0, end).trim() : text };
}

export type Fence = { mark: string; indent: number; info: string };

export function fenceStart(line: string): Fence | null {
  const parts = /^( {0,3})(`{3,}|~{3,})/.exec(line);
  if (!parts?.[2]) return null;
  const info = line.slice(parts[0].length).trim();
  if (parts[2].startsWith('`') && info.includes('`')) return null;
  return { mark: parts[2], indent: (parts[1] ?? '').length, info };
}

export function isFenceEnd(line: string, { mark }: Fence): boolean {
  const text = line.trim();
  return indentOf(line) < 4 && text.length >= mark.length && text === mark[0]?.repeat(text.length);
}

export type Marker = { marker: string; ordered: boolean; indent: number; offset: number };

/** "- text", "3) text": `offset` is the column where the text starts. */
export function listMarker(line: string): Marker | null {
  const parts = /^([ \t]*)([-*+]|\d{1,9}[.)])(?=[ \t\r]|$)/.exec(line);
  const marker = parts?.[2];
  if (!parts || !marker) return null;
  const indent = indentOf(line);
  const gap = indentOf(line.slice(parts[0].length));
  const offset = indent + marker.length + (gap >= 1 && gap <= 4 ? gap : 1);
  return { marker, ordered: marker.length > 1, indent, offset };
}

/** A thematic break: three or more of the same mark, and blanks. */
export function isRule(line: string): boolean {
  const text = line.trim();
  const mark = text[0];
  if (indentOf(line) > 3 || (mark !== '-' && mark !== '*' && mark !== '_')) return false;
  let marks = 0;
  for (const char of text) {
    if (char === mark) marks++;
    else if (char !== ' ' && char !== '\t') return false;
  }
  return marks >= 3;
}

/** The line under a heading: "=====" is level 1, "-----" level 2. */
export function underlineLevel(line: string): number {
  const text = line.trim();
  const mark = text[0];
  if (indentOf(line) > 3 || (mark !== '=' && mark !== '-')) return 0;
  if (text !== mark.repeat(text.length)) return 0;
  return mark === '=' ? 1 : 2;
}

export const isQuote = (line: string) => /^ {0,3}>/.test(line);
export const isComment = (line: string) => /^ {0,3}<!--/.test(line);
export const isHtml = (line: string) => /^ {0,3}<\/?[a-zA-Z][a-zA-Z0-9-]*(?=[\s/>]|$)/.test(line);

/** "| --- | :-: |": the line that makes the one above it a table's head. */
export function isTableDelimiter(line: string): boolean {
  return line.includes('-') && line.includes('|') && /^[ \t]*[|: \t\r-]+$/.test(line);
}

/** Most lines are prose, and begin with a letter: they can start nothing but a paragraph. */
export const isProse = (line: string) => /^\p{L}/u.test(line);

/** Lines that end a paragraph above them without a blank line between. */
export function startsBlock(line: string): boolean {
  if (isProse(line)) return false;
  const list = indentOf(line) < 4 ? listMarker(line) : null;
  const interrupts = list && (!list.ordered || /^1[.)]$/.test(list.marker));
  return (
    (interrupts && line.trim() !== list.marker) ||
    headingStart(line) !== null ||
    fenceStart(line) !== null ||
    isQuote(line) ||
    isRule(line) ||
    isComment(line) ||
    isHtml(line)
  );
}
