/** 0 → "A": the letter that goes with an option's shape and colour. */
export function optionLetter(index: number): string {
  return String.fromCharCode(65 + index);
}
