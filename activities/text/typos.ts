/**
 * Insertions, deletions, replacements and swaps of neighbours that make one text of the other, each
 * place touched once (Damerau, F. J., A technique for computer detection and correction of spelling
 * errors, Communications of the ACM 7, 1964, 171–176). Stops counting above `most`.
 */
export function typosBetween(a: string, b: string, most: number): number {
  const [one, other] = [[...a], [...b]];
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = other.map((_, at) => at).concat(other.length);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = row;
  }
  return last[other.length] ?? 0;
}

/** One typo from five letters on, two from ten on: a shorter word would soon be another one. */
export function allowedTypos(text: string): number {
  const { length } = [...text];
  if (length < 5) return 0;
  return length < 10 ? 1 : 2;
}

/** Equal but for small typos. Digits are no letters: "IPv4" is no typo of "IPv6". */
export function isNearly(folded: string, accepted: string): boolean {
  const digits = (text: string) => text.replace(/\D+/g, ' ');
  if (folded.startsWith('#') || accepted.startsWith('#')) return false;
  if (digits(folded).trim() !== digits(accepted).trim()) return false;
  const most = allowedTypos(accepted);
  return most > 0 && typosBetween(folded, accepted, most) <= most;
}
