import type { Sheet } from './sheet';

/** A sheet as text: line n is row n, cells stand between tabs. */
export function sheetText({ rows }: Sheet): string {
  const lines: string[] = [];
  for (const { line, cells } of rows) {
    while (lines.length < line - 1) lines.push('');
    lines[line - 1] = cells
      .map((cell) => cell.replace(/\s+/g, ' ').trim())
      .join('\t')
      .trimEnd();
  }
  return `${lines.join('\n')}\n`;
}
