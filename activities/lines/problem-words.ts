const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function word(count: number): string {
  return WORDS[count] ?? String(count);
}

/** "Five problems, and who saw them". */
export function problemsTitle(count: number): string {
  const number = word(count);
  const capital = `${number.charAt(0).toUpperCase()}${number.slice(1)}`;
  return count === 1 ? 'One problem, and who saw it' : `${capital} problems, and who saw them`;
}

/** What comes after "19 of 52": "found all five". */
export function foundAll(count: number): string {
  if (count === 1) return 'found it';
  return count === 2 ? 'found both' : `found all ${word(count)}`;
}
