/**
 * Share of the pairs that stand in the right order: with c of n(n − 1) ÷ 2 pairs concordant it is
 * c ÷ (n(n − 1) ÷ 2) = (τ + 1) ÷ 2 (Kendall, M. G., A new measure of rank correlation, Biometrika
 * 30, 1938, 81–93). Equal texts may change places.
 * @param right the texts in the right order
 * @param given the same texts in the order of the answer
 */
export function pairShare(right: string[], given: string[]): number {
  const places = placesOf(right, given);
  let pairs = 0;
  let concordant = 0;
  for (const [at, place] of places.entries()) {
    for (const later of places.slice(at + 1)) {
      pairs += 1;
      if (place < later) concordant += 1;
    }
  }
  return pairs === 0 ? 1 : concordant / pairs;
}

/** The right place of each given text; of equal ones the first given has the first place. */
export function placesOf(right: string[], given: string[]): number[] {
  const next = new Map<string, number>();
  return given.map((text) => {
    const place = right.indexOf(text, next.get(text) ?? 0);
    next.set(text, place + 1);
    return place;
  });
}

/**
 * Which of the given lines belong to a longest subsequence that is also one of the right lines: what
 * is left out are the fewest lines that would have to move. The measure of js-parsons (Karavirta,
 * V., Helminen, J., Ihantola, P., A mobile learning application for Parsons problems with automatic
 * feedback, Koli Calling 2012, 11–18).
 */
export function longestCorrect(right: string[], given: string[]): boolean[] {
  const length = lengths(right, given);
  const kept = given.map(() => false);
  let [row, column] = [0, 0];
  while (row < right.length && column < given.length) {
    if (right[row] === given[column]) {
      kept[column] = true;
      row += 1;
      column += 1;
    } else if ((length[row + 1]?.[column] ?? 0) >= (length[row]?.[column + 1] ?? 0)) row += 1;
    else column += 1;
  }
  return kept;
}

/** length[i][j]: the longest common subsequence of right from i on and given from j on. */
function lengths(right: string[], given: string[]): number[][] {
  const length = Array.from({ length: right.length + 1 }, () => Array(given.length + 1).fill(0));
  for (let i = right.length - 1; i >= 0; i--) {
    for (let j = given.length - 1; j >= 0; j--) {
      const [row, below] = [length[i] ?? [], length[i + 1] ?? []];
      row[j] = right[i] === given[j] ? below[j + 1] + 1 : Math.max(below[j], row[j + 1]);
    }
  }
  return length;
}

/**
 * The longest correct subsequence as a share of the program, or of what was used when that is more:
 * every line too many counts like a line that is missing.
 */
export function programShare(right: string[], given: string[]): number {
  const correct = longestCorrect(right, given).filter(Boolean).length;
  const whole = Math.max(right.length, given.length);
  return whole === 0 ? 1 : correct / whole;
}
