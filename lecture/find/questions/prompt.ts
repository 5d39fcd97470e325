import { plainText } from '../../outline/plain-text';
import { withoutOuterQuotation } from '../../outline/quotation';
import { questionLabel, withoutQuestionLabel } from '../../text/question-label';
import { cueStart } from '../asks/ask-cue';
import { trueOrFalseLength } from '../asks/true-or-false';
import { withoutVotes } from '../options/poll-words';
import { asksSomething } from './asks-something';
import { isQuizLabel } from './question-words';
import type { PromptPart, Unit } from './unit';

const MOST_PARTS = 4;
const LONGEST = 1500;
/** What stands between a heading that asks and the options, when it belongs to the question. */
const SHORT = 300;

/**
 * What students read: the text above the options. A heading is a label, save when it is all there
 * is, or the only thing that asks. Null when there is nothing but a label.
 */
export function promptOf(unit: Unit): string | null {
  const { parts, heading } = unit;
  const texts = withoutTitle(parts)
    .map(({ text }) => clean(text))
    .filter((text) => text !== '');
  const title = headingPrompt(heading);
  if (texts.length === 0) return title;
  const all = texts.join('\n\n');
  if (isWhole(unit)) {
    const asks = texts.some(asksSomething);
    return !asks && title && /\?/.test(title) ? `${title}\n\n${all}` : all;
  }
  if (title && /\?\s*$/.test(plainText(title)) && !texts.some(asksSomething)) {
    return all.length <= SHORT ? `${title}\n\n${all}` : title;
  }
  return (texts.at(-1) ?? '').slice(0, LONGEST) || null;
}

/** All parts belong to the prompt, not only the last one. */
function isWhole({ parts, labelled }: Unit): boolean {
  const texts = parts.map(({ text }) => clean(text)).filter((text) => text !== '');
  return labelled && texts.length <= MOST_PARTS && texts.join('\n\n').length <= LONGEST;
}

/** The first line of what students read. */
export function promptLine(unit: Unit): number {
  const last = unit.parts.at(-1);
  return last === undefined || isWhole(unit) ? unit.line : last.line;
}

/** "**Reading: the right join**" above the text that asks is a title. */
function withoutTitle(parts: PromptPart[]): PromptPart[] {
  const [first, ...rest] = parts;
  const isTitle = /^(\*\*|__)[^*_?？]{2,80}[^*_.:!?？]\1$/.test(first?.text ?? '');
  return isTitle && rest.some(({ text }) => asksSomething(text)) ? rest : parts;
}

/** The heading of a question without its label, when something is left that can be asked. */
function headingPrompt(heading: string | null): string | null {
  if (!heading) return null;
  const text = withoutQuestionLabel(heading).trim();
  const plain = plainText(text);
  if (!/\p{L}/u.test(plain)) return null;
  if (/\?\s*$/.test(plain)) return text;
  if (questionLabel(heading)) return asksSomething(text) ? text : null;
  return isQuizLabel(heading) ? null : text;
}

/** "Check your understanding: what does …" → "What does …" */
function withoutCue(text: string): string {
  const length = cueStart(text)?.length ?? trueOrFalseLength(text);
  const rest = text.slice(length).trim();
  if (length === 0) return text;
  return rest === '' ? text : capitalised(rest);
}

function capitalised(text: string): string {
  const start = /^[¿¡"“„«*_\s]*/.exec(text)?.[0].length ?? 0;
  return text.slice(0, start) + text.charAt(start).toUpperCase() + text.slice(start + 1);
}

/** "(2 points)", "[4 marks]" at either end. */
const POINTS =
  /^\s*[([]\s*\d{1,2}(?:[.,]\d)?\s*(?:points?|pts?\.?|marks?|punkte?|p\.?|puntos?)\s*[)\]]\s*|\s*[([]\s*\d{1,2}(?:[.,]\d)?\s*(?:points?|pts?\.?|marks?|punkte?|puntos?)\s*[)\]]\s*$/gi;

/** "[Multiple choice]", "[Respuesta corta]": the kind of a question, behind its number. */
const KIND =
  /^\s*\[(?:multiple[ -]choice|single[ -]choice|mc|sc|short answer|long answer|open|essay|numeric(?:al)?|true\/false|auswahl|mehrfachauswahl|einfachauswahl|kurzantwort|freitext|offen|qcm|qcu|choix (?:multiple|unique)|réponse courte|développement|selección(?: (?:múltiple|única|simple))?|opción múltiple|respuesta (?:corta|breve|larga|numérica)|desarrollo)\]\s*(?=\S)/iu;

export const withoutKind = (text: string) => text.replace(KIND, '');

const withoutPoints = (text: string) => withoutKind(text.replace(POINTS, ''));

/** Without label, quotation marks and emphasis around all of it. */
export function clean(text: string): string {
  const whole = text.slice(0, 4000).trim();
  const unlabelled = withoutQuestionLabel(whole);
  let said = withoutVotes(withoutPoints(unlabelled === whole ? whole : capitalised(unlabelled)));
  said = said.replace(/\\$/gm, '').replace(/[ \t]+$/gm, '');
  said = withoutOuterQuotation(said);
  const bold = /^(\*\*|__)([\s\S]+)\1$/.exec(said);
  if (bold?.[2] && !bold[2].includes(bold[1] ?? '**')) said = bold[2];
  said = withoutOuterQuotation(withoutCue(said));
  return said.includes('$$') ? said.trim() : said.replace(/\n(?!\n|[-*|>])/g, ' ').trim();
}
