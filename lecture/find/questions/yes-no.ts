import { anyCase } from '../../text/any-case';
import { saysTrueOrFalse } from '../asks/true-or-false';
import { verdictOf } from '../keys/verdicts';
import { asksForReason } from './asks-reason';
import type { NotesLanguage } from './notes-language';
import type { Answer } from './question';

const YES_NO: Record<NotesLanguage, [string, string]> = {
  en: ['Yes', 'No'],
  de: ['Ja', 'Nein'],
  fr: ['Oui', 'Non'],
  es: ['Sí', 'No'],
};
const TRUE_FALSE: Record<NotesLanguage, [string, string]> = {
  en: ['True', 'False'],
  de: ['Wahr', 'Falsch'],
  fr: ['Vrai', 'Faux'],
  es: ['Verdadero', 'Falso'],
};
const SAYS = anyCase(
  /^[\s*_]*(?:yes|no|true|false|ja|nein|wahr|falsch|richtig|oui|non|vraie?|faux|fausse|sí|verdader[oa]|fals[oa]|ciert[oa])(?![\p{L}\p{N}])/iu,
);
/** "V", "(F)", "✓": what is meant is clear where something is true or false. */
const SHORT = /^[\s*_(]*(?:[VFTW](?:[\s).,:;*_–—-]|$)|[✓✔✅✗✘❌]|:[a-z_]+:)/u;
const OPEN = anyCase(
  /(?<!\p{L})(?:what|why|how|where|when|which|who|whose|was|warum|wieso|wie|wo|wann|welche\p{L}*|wer|que|quoi|quel\p{L}*|pourquoi|comment|où|quand|qui|combien|qué|cuál\p{L}*|por qué|cómo|dónde|cuándo|quién\p{L}*|cuánt\p{L}*|or|oder|ou)(?!\p{L})/iu,
);

/** Words that tell the language better than the notes around them. */
const LANGUAGES: [NotesLanguage, RegExp][] = [
  ['en', anyCase(/^[\s*_]*(?:true|false|yes)(?!\p{L})|true or false/iu)],
  [
    'de',
    anyCase(/^[\s*_]*(?:wahr|falsch|richtig|ja|nein)(?!\p{L})|(?:wahr|richtig) oder falsch/iu),
  ],
  [
    'fr',
    anyCase(/^[\s*_]*(?:vraie?|faux|fausse|oui|non)(?!\p{L})|vraie?s? ou (?:faux|fausses?)/iu),
  ],
  [
    'es',
    anyCase(
      /^[\s*_]*(?:verdader[oa]|fals[oa]|ciert[oa]|sí)(?!\p{L})|(?:verdader|ciert)[oa]s? o fals[oa]s?/iu,
    ),
  ],
];

const VERDICT =
  /^[\s*_]*(?:true|false|wahr|falsch|richtig|vraie?|faux|fausse|verdader[oa]|fals[oa])[*_]*(?:\s*$|[.,:;!]|\s+[—–(-])/iu;

/** "**Faux.** Le nombre …": nothing but a claim is answered so. */
export const saysVerdict = (answer: string | null) => answer !== null && VERDICT.test(answer);

export type YesNo = { options: string[]; answer: Answer };

/** Two options for a question that is answered with yes or no, or with true or false. */
export function yesNo(
  prompt: string,
  answer: string | null,
  language: NotesLanguage,
  claim = false,
): YesNo | null {
  const asksTrue = claim || saysTrueOrFalse(prompt);
  const says = answer !== null && (SAYS.test(answer) || (asksTrue && SHORT.test(answer)));
  const verdict = says ? verdictOf(answer) : null;
  if (!asksTrue && (verdict === null || OPEN.test(asking(prompt)) || asksForReason(prompt)))
    return null;
  const pairs = asksTrue ? TRUE_FALSE : YES_NO;
  const said = LANGUAGES.find(([, words]) => words.test(`${answer ?? ''} ${prompt}`))?.[0];
  return {
    options: pairs[said ?? language],
    answer: verdict === null ? null : { options: [verdict ? 0 : 1] },
  };
}

/** The last sentence with a question mark, or else the last one. */
function asking(prompt: string): string {
  const all = prompt.split(/(?<=[.!?？])\s+(?=\S)/);
  return all.findLast((sentence) => /[?？]/.test(sentence)) ?? all.at(-1) ?? prompt;
}
