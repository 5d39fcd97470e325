import { plainText } from '../../outline/plain-text';
import { withoutQuestionLabel } from '../../text/question-label';
import { opensWithTrueOrFalse, saysTrueOrFalse } from '../asks/true-or-false';
import { asksSomething } from './asks-something';
import { demandsWords } from './demands';
import { withoutKind } from './prompt';
import { looksLikeTasks } from './tasks';
import type { Unit } from './unit';
import { saysVerdict } from './yes-no';

/** What a text with its answer beside it asks for: whether it is true, or anything else. */
export function wantsAnswer(
  prompt: string,
  unit: Unit,
  answer: string | null,
): 'verdict' | 'answer' | null {
  if (isClaim(prompt, unit, answer)) return 'verdict';
  return isAsked(prompt, unit) ? 'answer' : null;
}

/** "True or false: …", or a statement below "Question 3" that its answer calls true or false. */
function isClaim(prompt: string, { labelled, label, parts }: Unit, answer: string | null): boolean {
  if (parts.some(({ text }) => opensWithTrueOrFalse(text))) return true;
  const isStatement = /[.!»”"*_`)]$/.test(prompt.trim()) && !/[?？]/.test(plainText(prompt));
  if (!isStatement || parts.length !== 1 || !labelled || label === null) return false;
  return saysTrueOrFalse(label) || saysVerdict(answer);
}

function isAsked(prompt: string, unit: Unit): boolean {
  if (/[?？]/.test(plainText(prompt)) || isTitled(unit)) return true;
  if (unit.parts.length === 0) return false;
  const said = unit.parts.at(-1)?.text ?? prompt;
  const last = plainText(withoutKind(withoutQuestionLabel(said)));
  return demandsWords(last) || (asksSomething(last) && !looksLikeTasks([lastSentence(last)]));
}

/** The title of its box asks, and the text inside goes on. */
const isTitled = ({ box }: Unit) => box?.role === 'ask' && /[?？]\W*$/.test(plainText(box.title));

const lastSentence = (text: string) => text.split(/[.!]\s+(?=\p{Lu})/u).at(-1) ?? text;
