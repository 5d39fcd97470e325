/** Characters that mean something in GIFT, and the line end. */
const ESCAPED = /\\([~=#{}:\\n])/g;

/** Where the first of `marks` stands that has no backslash before it; −1 when none does. */
export function unescapedAt(text: string, marks: string, from = 0): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (marks.includes(text[at] ?? '')) return at;
  }
  return -1;
}

/** Line ends of the file are blanks, "\n" is a line end; an unknown escape stays as it is. */
export function unescapeGift(raw: string): string {
  return raw
    .replace(/\s*\r?\n\s*/g, ' ')
    .replace(ESCAPED, (_, character: string) => (character === 'n' ? '\n' : character))
    .trim();
}

/** A format in front keeps what looks like a weight, or like a format, from being read as one. */
export const escapeText = (text: string): string =>
  `${/^(?:%|\[)/.test(text) ? '[markdown]' : ''}${escapeGift(text)}`;

export const escapeGift = (text: string): string =>
  text.replace(/[~=#{}:\\]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
