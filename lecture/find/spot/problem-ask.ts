import type { SpokenSentence, Utterance } from '../asks/utterance';
import { cleanQuestion } from '../hands/clean-question';
import {
  asksBarely,
  codeThing,
  isInvitation,
  mayNameProblems,
  type ProblemSentence,
  problemSentence,
} from './problem-words';

/** A question for what is wrong. `sure`: it asks for it even when no list of problems follows. */
export type ProblemAsk = Omit<ProblemSentence, 'kind'> & {
  prompt: string;
  line: number;
  lineEnd: number;
  sure: boolean;
};

const LONGEST_SENTENCE = 600;
/** "Can you spot any?" comes soon after. */
const REACH = 2;
const NEVER = /(?!)/;

/** The question for problems in an utterance, if there is one. */
export function problemAsk(utterance: Utterance): ProblemAsk | null {
  if (!mayNameProblems(utterance.text)) return null;
  const { sentences, manner } = utterance;
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.text.length > LONGEST_SENTENCE) continue;
    const said = problemSentence(sentence.text.replace(/\*\*|__/g, ''));
    if (!said) {
      const bare = bareAsk(sentences, at);
      if (bare) return bare;
      continue;
    }
    const to = lastSentence(sentences, at);
    const invited = to > at || isInvitation(sentence.text) || said.kind === 'request';
    if (!invited && !asksByItself(said.kind, utterance, at)) continue;
    return {
      count: said.count,
      thing: said.thing,
      prompt: prompt(sentences.slice(at, to + 1)),
      line: sentence.line,
      lineEnd: sentences[to]?.lineEnd ?? sentence.lineEnd,
      sure: invited || manner !== 'plain',
    };
  }
  return null;
}

/** "A student wrote this function. … What is wrong?" */
function bareAsk(sentences: SpokenSentence[], at: number): ProblemAsk | null {
  const question = sentences[at];
  if (!question || at !== sentences.length - 1 || !asksBarely(question.text)) return null;
  const from = sentences.findIndex(({ text }) => codeThing(text) !== null);
  const first = sentences[from];
  const thing = codeThing(first?.text ?? '');
  if (!first || thing === null || from === at) return null;
  const { line } = first;
  const { lineEnd } = question;
  return { count: null, thing, prompt: prompt(sentences.slice(from)), line, lineEnd, sure: true };
}

/** Without an invitation, a question counts unless prose goes on, a statement only as a question. */
function asksByItself(kind: ProblemSentence['kind'], utterance: Utterance, at: number): boolean {
  const { manner, sentences } = utterance;
  if (manner === 'cued') return true;
  if (kind === 'question') return manner === 'spoken' || at === sentences.length - 1;
  return /\?[\s"'”’»)*_]*$/.test(sentences[at]?.text ?? '');
}

/** The invitation that follows a statement belongs to it. */
function lastSentence(sentences: SpokenSentence[], at: number): number {
  for (let next = Math.min(at + REACH, sentences.length - 1); next > at; next--) {
    if (isInvitation(sentences[next]?.text ?? '')) return next;
  }
  return at;
}

function prompt(sentences: SpokenSentence[]): string {
  return sentences.map(({ text }) => cleanQuestion(text, NEVER)).join(' ');
}
