import type { TextConfig } from '@/activities/text/rules';
import type { Kind } from './kind';
import type { Question } from './question';
import { questionCode } from './question-code';

/** Nobody types a longer answer word for word. */
const LONGEST_ACCEPTED = 80;
const LENGTH = 200;
/** One letter more or less is a slip in words, and another answer in code and numbers. */
const PROSE = /^[\p{L}\s,'’-]+$/u;

/**
 * An answer in words: scored when the notes give one that can be typed, else what the room says is
 * gathered on a wall, and the answer of the notes explains it after the reveal.
 */
export const textKind: Kind = {
  fits: ({ options }) => options === null,
  activity: (question) => ({ type: 'text', config: text(question) }),
};

function text(question: Question): TextConfig {
  const { prompt, answer, explanation } = question;
  const words = answer && 'words' in answer ? answer.words : null;
  const accepted = words === null ? null : typed(words);
  const why = explanation ?? (accepted === null ? words : null);
  return {
    prompt,
    ...questionCode(question),
    mode: accepted === null ? 'wall' : 'answer',
    accepted: accepted === null ? [] : [accepted],
    caseMatters: false,
    accentsMatter: false,
    typos: accepted !== null && PROSE.test(accepted),
    length: LENGTH,
    filter: [],
    seconds: null,
    points: 1000,
    ...(why ? { explanation: why.slice(0, 4000) } : {}),
  };
}

/** An answer as one line; null when it is too long for that. */
function typed(words: string): string | null {
  const line = words.replace(/\s+/g, ' ').trim();
  return line !== '' && line.length <= LONGEST_ACCEPTED ? line : null;
}
