import { fold } from '../fold';
import type { Language } from './languages';
import { words } from './words';

/** Signs that stand in for letters: "sh1t", "@ss". */
const SIGNS: Record<string, string> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' },
};

/** True when one of the words of the text is on a list. Parts of words never are: "Scunthorpe". */
export function isProfane(text: string, filter: readonly Language[]): boolean {
  if (filter.length === 0) return false;
  const listed = new Set(filter.flatMap((language) => words[language]));
  const folded = fold(` ${text}`);
  const spelled = folded.replace(/[013457@$!]/g, (sign) => SIGNS[sign] ?? sign);
  return [folded, spelled].some((form) =>
    form.split(/[^\p{L}]+/u).some((word) => listed.has(word) || listed.has(squeezed(word))),
  );
}

/** "shiiit" → "shit": no listed word has a letter more than twice in a row. */
function squeezed(word: string): string {
  return word.replace(/(.)\1{2,}/gu, '$1');
}
