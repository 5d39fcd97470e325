const LONGEST = 60;
const COMMENT = /^(?:#|\/\/|--|\/\*|\*)/;

/**
 * The lines of `after` (1-based) that a longest common subsequence with `before` leaves out, blank
 * and comment lines aside. Empty when more than half is new: then it is another program.
 */
export function changedLines(before: string[], after: string[]): number[] {
  if (before.length > LONGEST || after.length > LONGEST) return [];
  const old = before.map((line) => line.trim());
  const now = after.map((line) => line.trim());
  const lengths = commonLengths(old, now);
  const changed: number[] = [];
  for (let from = 0, at = 0; at < now.length; ) {
    if (from < old.length && old[from] === now[at]) {
      from++;
      at++;
    } else if (
      from < old.length &&
      (lengths[from + 1]?.[at] ?? 0) >= (lengths[from]?.[at + 1] ?? 0)
    ) {
      from++;
    } else {
      if (counts(now[at])) changed.push(at + 1);
      at++;
    }
  }
  return changed.length * 2 > now.filter(counts).length ? [] : changed;
}

const counts = (line: string | undefined) => Boolean(line) && !COMMENT.test(line ?? '');

/** `lengths[i][j]`: the longest common subsequence of what follows from i and from j on. */
function commonLengths(old: string[], now: string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array(now.length + 1).fill(0));
  for (let from = old.length - 1; from >= 0; from--) {
    for (let at = now.length - 1; at >= 0; at--) {
      const same = old[from] === now[at];
      const [row, next] = [lengths[from] ?? [], lengths[from + 1] ?? []];
      row[at] = same ? next[at + 1] + 1 : Math.max(next[at], row[at + 1]);
    }
  }
  return lengths;
}
