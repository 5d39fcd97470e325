import type { Notes } from '../../outline/notes';

/** The languages that questions without words of their own are asked in. */
export type NotesLanguage = 'en' | 'de' | 'fr' | 'es';

const COMMON: [NotesLanguage, RegExp][] = [
  ['en', /(?<!\p{L})(?:the|and|of|is|that|with|what|which|to)(?!\p{L})/giu],
  ['de', /(?<!\p{L})(?:der|die|und|das|nicht|mit|ist|ein|eine|von|wird|welche\p{L}*)(?!\p{L})/giu],
  ['fr', /(?<!\p{L})(?:le|les|et|est|une|dans|du|des|qui|pour|quelle?s?)(?!\p{L})/giu],
  ['es', /(?<!\p{L})(?:el|los|y|es|una|las|del|por|qué|cuál)(?!\p{L})/giu],
];
const SAMPLE = 300;

const known = new WeakMap<Notes, NotesLanguage>();

/** The language whose little words are most frequent in the prose; English when none is. */
export function notesLanguage(notes: Notes): NotesLanguage {
  const before = known.get(notes);
  if (before) return before;
  const prose = notes.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'quote' || kind === 'list')
    .slice(0, SAMPLE);
  const text = prose
    .flatMap((block) => {
      if (block.kind === 'list') return block.items.flatMap(({ lines }) => lines);
      return 'lines' in block ? block.lines : [];
    })
    .join(' ')
    .slice(0, 50_000);
  const counts = COMMON.map(([language, words]) => ({
    language,
    count: text.match(words)?.length ?? 0,
  }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  known.set(notes, best.language);
  return best.language;
}

/** A question that the notes leave to their code or picture. */
export const WHICH: Record<NotesLanguage, string> = {
  en: 'Which option is right?',
  de: 'Welche Antwort ist richtig?',
  fr: 'Quelle réponse est juste ?',
  es: '¿Qué respuesta es correcta?',
};
