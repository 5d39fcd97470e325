import { z } from 'zod';
import { activityBase } from '@/domain/activity-base';
import { codeBlock } from '@/domain/code-block';
import { plainText } from '@/domain/plain-text';
import { INDENT_MAX } from './indent-max';

export const ITEMS_MAX = 10;
export const LINES_MAX = 20;
export const DISTRACTORS_MAX = 8;

const item = plainText(200)
  .trim()
  .min(1)
  .regex(/^[^\r\n\u2028\u2029]*$/, 'One line each.');

/** A Parsons problem (Parsons, D., Haden, P., Parson's programming puzzles, ACE 2006). */
const program = z.object({
  language: plainText(40),
  /** Of each line, in steps. */
  indents: z.array(z.number().int().min(0).max(INDENT_MAX)).max(LINES_MAX),
  /** Lines that do not belong to it. */
  distractors: z.array(item).max(DISTRACTORS_MAX),
  /** True when participants also have to indent. */
  indentation: z.boolean(),
});

export const orderConfig = activityBase
  .extend({
    code: codeBlock.optional(),
    /** In the right order. */
    items: z.array(item).max(LINES_MAX),
    /** Null: the items are no lines of a program. */
    program: program.nullable(),
  })
  .refine(({ items, program: of }) => of !== null || items.length <= ITEMS_MAX, {
    message: 'Ten items are the most.',
    path: ['items'],
  })
  .refine(({ items, program: of }) => of === null || of.indents.length === items.length, {
    message: 'Every line needs its indentation.',
    path: ['program'],
  })
  .refine(({ items, program: of }) => !of?.distractors.some((text) => items.includes(text)), {
    message: 'A line that belongs to the program cannot be one that does not.',
    path: ['program'],
  })
  // The program is what the phones put in order: it must not stand beside it.
  .overwrite((config) => (config.program ? { ...config, code: undefined } : config));

export type OrderConfig = z.infer<typeof orderConfig>;

export type OrderPublic = Omit<OrderConfig, 'items' | 'program' | 'explanation'> & {
  /** As they are shown; of a program, with the lines that do not belong to it. */
  items: string[];
  program: { language: string; indentation: boolean } | null;
};

/** Indices of the public `items` in the order of the answer; of a program, those that were used. */
export type OrderAnswer = number[] | { lines: number[]; indents: number[] };
