/** Characters that turn the direction of the text around them. */
const DIRECTIONS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const CONTROLS = /\p{Cc}+/gu;
/** More marks on one letter are there to spill over the lines above and below. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;

/** What somebody typed, as it is stored: composed letters, single blanks, nothing that spills. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(CONTROLS, ' ')
    .replace(DIRECTIONS, '')
    .replace(PILED_MARKS, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
