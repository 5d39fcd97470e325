/**
 * Where marked lines stand after the code was edited: `marked` holds 1-based lines of `before`. A
 * mark moves with its line, and is dropped only when its line is gone.
 */
export function followLines(before: string[], after: string[], marked: number[]): number[] {
  const head = commonHead(before, after);
  const tail = commonTail(before.slice(head), after.slice(head));
  const growth = after.length - before.length;
  return marked.flatMap((line) => {
    if (line <= head) return [line];
    if (line > before.length - tail) return [line + growth];
    // Inside the edited part: the line was changed, or it was taken out.
    return line <= after.length - tail ? [line] : [];
  });
}

function commonHead(a: string[], b: string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonTail(a: string[], b: string[]): number {
  return commonHead(a.toReversed(), b.toReversed());
}
