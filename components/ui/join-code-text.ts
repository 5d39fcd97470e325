const CODE = /(?<!\d)(\d{3})[\s·-]?(\d{3})(?!\d)/g;

/**
 * The digits of a session code, at most six, out of whatever was typed or pasted: "482 913",
 * "482-913", or a whole join link, of which the last group of six counts.
 */
export function joinCodeDigits(text: string): string {
  const groups = [...text.matchAll(CODE)];
  const last = groups.at(-1);
  if (last) return `${last[1]}${last[2]}`;
  return text.replace(/\D/g, '').slice(0, 6);
}

/** "482913" → "482 913"; a code that is still being typed gets its gap with the fourth digit. */
export function joinCodeText(digits: string): string {
  return digits.length > 3 ? `${digits.slice(0, 3)} ${digits.slice(3)}` : digits;
}

/** Where the caret belongs in the formatted text when `digitsBefore` digits are to its left. */
export function joinCodeCaret(digitsBefore: number): number {
  return digitsBefore > 3 ? digitsBefore + 1 : digitsBefore;
}

/**
 * The digits after an edit that removed nothing but the gap: then its neighbour was meant.
 * `digitsBefore` stand to the left of the caret.
 */
export function removeBesideGap(digits: string, digitsBefore: number, forward: boolean): string {
  const at = forward ? digitsBefore : digitsBefore - 1;
  return digits.slice(0, at) + digits.slice(at + 1);
}
