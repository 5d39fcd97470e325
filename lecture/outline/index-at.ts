/** The index of the last of sorted spans that starts at or before a line; −1 when none does. */
export function indexAt(spans: { line: number }[], line: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
