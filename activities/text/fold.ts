import { parseNumber } from '@/domain/parse-number';

export type Folding = { caseMatters: boolean; accentsMatter: boolean };

const LOOSE: Folding = { caseMatters: false, accentsMatter: false };

/** Letters that are no letter with an accent to Unicode, but are written without it all the same. */
const LETTERS: Record<string, string> = {
  ...{ ß: 'ss', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ı: 'i' },
  ...{ æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', þ: 'th', Þ: 'TH' },
};

/**
 * The form in which two answers are the same: full-width and other compatible forms become plain
 * (NFKC), quotes and dashes are of one kind, blanks are single, and marks at the end are dropped. A
 * number in any format becomes the number. Unless they matter, capitals and accents go as well.
 */
export function fold(text: string, { caseMatters, accentsMatter } = LOOSE): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[‘’‚′`´]/g, "'")
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const number = parseNumber(plain);
  if (number !== null) return `#${number}`;
  const bare = plain.replace(/^["'(]+(?=.)|(?<=.)["').,;:!?]+$/g, '').trim() || plain;
  const cased = caseMatters ? bare : bare.toLowerCase();
  return accentsMatter ? cased : withoutAccents(cased);
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßøØłŁđĐıæÆœŒþÞ]/g, (letter) => LETTERS[letter] ?? letter);
}
