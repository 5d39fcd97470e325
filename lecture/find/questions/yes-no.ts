import { saysTrueOrFalse } from '../asks/true-or-false';
import { verdictOf } from '../keys/verdicts';
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
const SAYS =
  /^[\s*_]*(?:yes|no|true|false|ja|nein|wahr|falsch|richtig|oui|non|vrai|faux|sí|verdadero|falso|cierto)(?![\p{L}\p{N}])/iu;
const OPEN =
  /(?<!\p{L})(?:what|why|how|where|when|which|who|whose|was|warum|wieso|wie|wo|wann|welche\p{L}*|wer|que|quoi|quel\p{L}*|pourquoi|comment|où|quand|qui|combien|qué|cuál\p{L}*|por qué|cómo|dónde|cuándo|quién\p{L}*|cuánt\p{L}*|or|oder|ou)(?!\p{L})/iu;

export type YesNo = { options: string[]; answer: Answer };

/** Two options for a question that is answered with yes or no, or with true or false. */
export function yesNo(
  prompt: string,
  answer: string | null,
  language: NotesLanguage,
  claim = false,
): YesNo | null {
  const asksTrue = claim || saysTrueOrFalse(prompt);
  const verdict = answer !== null && SAYS.test(answer) ? verdictOf(answer) : null;
  if (!asksTrue && (verdict === null || OPEN.test(lastSentence(prompt)))) return null;
  return {
    options: (asksTrue ? TRUE_FALSE : YES_NO)[language],
    answer: verdict === null ? null : { options: [verdict ? 0 : 1] },
  };
}

const lastSentence = (prompt: string) => prompt.split(/[.!?]\s+(?=\S)/).at(-1) ?? prompt;
