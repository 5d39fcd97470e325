/** A paragraph as one string that still knows on which line of the notes each character stands. */
export type TextLines = { text: string; lineAt: (offset: number) => number };

/** Lines are joined by a blank each; `first` is the number of the first one. */
export function textLines(lines: string[], first: number): TextLines {
  if (lines.length === 1) return { text: lines[0]?.trim() ?? '', lineAt: () => first };
  const trimmed = lines.map((line) => line.trim());
  const starts: number[] = [];
  let length = 0;
  for (const line of trimmed) {
    starts.push(length);
    length += line.length + 1;
  }
  return { text: trimmed.join(' '), lineAt: (offset) => first + lastAtMost(starts, offset) };
}

function lastAtMost(starts: number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
