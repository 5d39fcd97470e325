/** "line 12" · "lines 12–18"; by hand when there is no place in the notes. */
export function placeText(line: number, lineEnd: number): string {
  if (line < 1) return 'by hand';
  return lineEnd > line ? `lines ${line}–${lineEnd}` : `line ${line}`;
}
