export type DiffLine = {
  kind: 'same' | 'gone' | 'new';
  text: string;
  /** 1-based, in the code before and after. */
  before: number | null;
  after: number | null;
};

/**
 * Which lines stay, go and come, by a longest common subsequence (Hunt, J. W., McIlroy, M. D., An
 * algorithm for differential file comparison, Bell Laboratories 41, 1976). Where lines are replaced,
 * the old ones stand first.
 */
export function diffLines(before: string[], after: string[]): DiffLine[] {
  const length = commonLengths(before, after);
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]];
    if (old !== undefined && old === fresh) {
      lines.push({ kind: 'same', text: old, before: ++i, after: ++j });
    } else if (
      old !== undefined &&
      (fresh === undefined || (length[i + 1]?.[j] ?? 0) >= (length[i]?.[j + 1] ?? 0))
    ) {
      lines.push({ kind: 'gone', text: old, before: ++i, after: null });
    } else if (fresh !== undefined) {
      lines.push({ kind: 'new', text: fresh, before: null, after: ++j });
    }
  }
  return lines;
}

/** length[i][j]: the longest common subsequence of the lines from i and from j on. */
function commonLengths(before: string[], after: string[]): number[][] {
  const length = Array.from({ length: before.length + 1 }, () =>
    Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i--) {
    const [row, below] = [length[i] ?? [], length[i + 1] ?? []];
    for (let j = after.length - 1; j >= 0; j--) {
      row[j] =
        before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return length;
}
