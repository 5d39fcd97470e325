import type { z } from 'zod';
import type { ActivityRules } from '@/domain/activity';
import { plainText } from '@/domain/plain-text';
import { cleanText } from './clean';
import { type TextConfig, type TextMode, type TextPublic, textConfig } from './config';
import { matches } from './matches';
import { editedTally, type TextTally, tallyTexts } from './tally';

export { languages as textLanguages } from './profanity/languages';
export type { TextConfig, TextMode, TextPublic, TextTally };

/** No answer is longer before it is cleaned. */
const RAW_MAX = 1_000;

export const textRules: ActivityRules<'text', TextConfig, TextPublic, string, TextTally> = {
  type: 'text',
  version: 1,
  config: textConfig,

  blank: () => ({
    ...{ prompt: '', mode: 'answer', accepted: [], length: 100, filter: [] },
    ...{ caseMatters: false, accentsMatter: false, typos: true },
    ...{ seconds: null, points: 1000 },
  }),

  gaps: ({ prompt, mode, accepted }) => [
    ...(prompt.trim() === '' ? ['Write the question.'] : []),
    ...(mode === 'answer' && accepted.length === 0 ? ['Write at least one right answer.'] : []),
  ],

  scored: ({ mode }) => mode === 'answer',

  withoutKey: ({
    accepted: _accepted,
    caseMatters: _case,
    accentsMatter: _accents,
    typos: _typos,
    explanation: _explanation,
    ...rest
  }) => rest,

  answer: ({ length }) =>
    plainText(RAW_MAX)
      .overwrite(cleanText)
      .refine((text) => text !== '' && [...text].length <= length) as z.ZodType<string>,

  score: (config, answer) => (matches(config, answer) ? 1 : 0),

  tally: tallyTexts,
  forRoom: editedTally,

  assess: (config, groups) => ({
    right: groups.reduce(
      (sum, { value, count }) =>
        sum + (config.mode === 'answer' && matches(config, value) ? count : 0),
      0,
    ),
  }),

  say: (_config, answer) => answer,
  sayKey: ({ mode, accepted }) => (mode === 'answer' ? accepted.join(' / ') : null),
  deckFields: ({ mode, accepted }) => ({ correct: mode === 'answer' ? accepted : null }),
};
