import { z } from 'zod';
import { activityBase } from '@/domain/activity-base';
import { codeBlock } from '@/domain/code-block';
import { plainText } from '@/domain/plain-text';
import { targetsOf } from './key';

export const PAIRS_MAX = 10;
/** Each has its own key. */
export const TARGETS_MAX = 10;

const text = plainText(200)
  .trim()
  .min(1)
  .regex(/^[^\r\n\u2028\u2029]*$/, 'One line each.');

export const matchConfig = activityBase
  .extend({
    code: codeBlock.optional(),
    /** What belongs to what; several items with the same target make it a category. */
    pairs: z.array(z.object({ item: text, target: text })).max(PAIRS_MAX),
    /** Targets that nothing belongs to. */
    extra: z.array(text).max(TARGETS_MAX),
  })
  .refine((config) => targetsOf(config).length <= TARGETS_MAX, {
    message: 'Ten targets are the most.',
    path: ['pairs'],
  })
  .refine(({ pairs, extra }) => !pairs.some(({ target }) => extra.includes(target)), {
    message: 'A target that something belongs to cannot be one that nothing belongs to.',
    path: ['extra'],
  })
  .refine(({ extra }) => new Set(extra).size === extra.length, {
    message: 'The same target is there twice.',
    path: ['extra'],
  });

export type MatchConfig = z.infer<typeof matchConfig>;

export type MatchPublic = Omit<MatchConfig, 'pairs' | 'extra' | 'explanation'> & {
  items: string[];
  /** Shuffled. */
  targets: string[];
};

/** For each item the index of its target among those that are shown. */
export type MatchAnswer = number[];
