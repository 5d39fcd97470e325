import { z } from 'zod';
import { activityBase } from '@/domain/activity-base';
import { codeBlock } from '@/domain/code-block';
import { plainText } from '@/domain/plain-text';
import { languages } from './profanity/languages';

export const ACCEPTED_MAX = 20;
export const LENGTH_MAX = 200;

export const textModes = ['answer', 'cloud', 'wall'] as const;
export type TextMode = (typeof textModes)[number];

const accepted = plainText(LENGTH_MAX)
  .trim()
  .min(1)
  .regex(/^[^\r\n\u2028\u2029]*$/, 'One line each.');

export const textConfig = activityBase
  .extend({
    code: codeBlock.optional(),
    /** answer: scored; cloud and wall: what the room says, large by how often or one by one. */
    mode: z.enum(textModes),
    /** Right answers, the one that is shown first. */
    accepted: z.array(accepted).max(ACCEPTED_MAX),
    caseMatters: z.boolean(),
    accentsMatter: z.boolean(),
    /** Small typos are forgiven. */
    typos: z.boolean(),
    /** Letters that can be written. */
    length: z.number().int().min(1).max(LENGTH_MAX),
    /** Entries with profane words of these languages are not shown to the room. */
    filter: z.array(z.enum(languages)),
  })
  .refine(({ filter }) => new Set(filter).size === filter.length, {
    message: 'The same language is there twice.',
    path: ['filter'],
  })
  .refine(({ mode, accepted: right }) => mode === 'answer' || right.length === 0, {
    message: 'Nothing is right or wrong on a cloud or a wall.',
    path: ['accepted'],
  });

export type TextConfig = z.infer<typeof textConfig>;
export type TextPublic = Omit<
  TextConfig,
  'accepted' | 'caseMatters' | 'accentsMatter' | 'typos' | 'explanation'
>;
