/** The lines of a block, in order; line n of the contract is `codeLines(text)[n - 1]`. */
export function codeLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}
