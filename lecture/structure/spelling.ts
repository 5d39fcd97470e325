import type { Language } from './language';

/** How the notes write a word when they do not shout: "dockerfile" → "Dockerfile", "dns" → "DNS". */
export type Spelling = (title: string) => string;

const LONGEST_LINE = 2000;

/**
 * Titles in capitals, in the notes' own spelling: each word as it stands in ordinary lines, else as
 * in headings, else small; in German with a capital, since it will be a noun.
 */
export function spellingOf(lines: string[], language: Language): Spelling {
  let forms: AllForms | undefined;
  const unknown = (word: string) =>
    language === 'de' && word.length > 3 ? capitalise(word) : word;
  const spell = (word: string) => {
    // Only few notes have such a title: their words are counted when the first one comes.
    forms ??= formsOf(lines);
    const { ordinary, headings } = forms;
    return usual(ordinary, word) ?? usual(headings, word) ?? unknown(word.toLowerCase());
  };
  return (title) => (isShouted(title) ? capitalise(title.replace(WORD, spell)) : title);
}

type Forms = Map<string, Map<string, number>>;
type AllForms = { ordinary: Forms; headings: Forms };

function formsOf(lines: string[]): AllForms {
  const ordinary: Forms = new Map();
  const headings: Forms = new Map();
  for (const line of lines) {
    if (line.length > LONGEST_LINE || isShouted(line)) continue;
    const forms = line.startsWith('#') ? headings : ordinary;
    for (const word of line.match(WORD) ?? []) {
      const lower = word.toLowerCase();
      const counts = forms.get(lower) ?? new Map<string, number>();
      counts.set(word, (counts.get(word) ?? 0) + 1);
      forms.set(lower, counts);
    }
  }
  return { ordinary, headings };
}

const WORD = /\p{L}[\p{L}\p{N}'’-]*/gu;
const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const FOUR_CAPITALS = /(?:\p{Lu}\P{Lu}*){4}/u;

function isShouted(line: string): boolean {
  if (!FOUR_CAPITALS.test(line)) return false;
  const small = line.match(/\p{Ll}/gu)?.length ?? 0;
  const capitals = line.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > small * 2;
}

/** A word that also stands small is a small one. */
function usual(forms: Forms, word: string): string | null {
  const lower = word.toLowerCase();
  const counts = [...(forms.get(lower) ?? [])].sort((a, b) => b[1] - a[1]);
  const [most] = counts;
  if (!most) return null;
  const small = counts.find(([form]) => form === lower);
  return small && small[1] * 3 >= most[1] ? lower : most[0];
}
