export type Language = 'en' | 'de' | 'fr' | 'es';

/** Small words that one of the four languages has and the others do not. */
const WORDS: Record<Language, Set<string>> = {
  en: new Set(
    'the of and to is that it for with you are this be on not from by at which have what your how'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und ist ein eine nicht mit auf für den dem des zu von wird werden sich auch wie was oder bei nur'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les des est et une dans pour qui que sur pas avec au aux ce cette sont du ou par vous plus'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el los las es y una para por con se del al como más qué son lo su esta este entre cuando pero'.split(
      ' ',
    ),
  ),
};
const ENOUGH = 20_000;

/** The language that notes are written in, by their small words; English when they have none. */
export function languageOf(lines: string[]): Language {
  const counts: Record<Language, number> = { en: 0, de: 0, fr: 0, es: 0 };
  let words = 0;
  for (const line of lines) {
    for (const [word] of line
      .slice(0, 2000)
      .toLowerCase()
      .matchAll(/\p{L}+/gu)) {
      words++;
      for (const language of LANGUAGES) if (WORDS[language].has(word)) counts[language]++;
    }
    if (words > ENOUGH) break;
  }
  return LANGUAGES.reduce((best, other) => (counts[other] > counts[best] ? other : best), 'en');
}

const LANGUAGES: Language[] = ['en', 'de', 'fr', 'es'];
