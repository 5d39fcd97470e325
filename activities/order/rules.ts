import { z } from 'zod';
import type { ActivityRules } from '@/domain/activity';
import { optionLetter } from '@/domain/option-letter';
import { linesOf, placedLines, rightLines, shownItems, spell } from './arrangement';
import { type OrderAnswer, type OrderConfig, type OrderPublic, orderConfig } from './config';
import { INDENT_MAX } from './indent-max';
import { pairShare, placesOf, programShare } from './scoring';
import { type OrderTally, tallyOrders } from './tally';

export { readProgram, writeProgram } from './program-text';
export type { OrderAnswer, OrderConfig, OrderPublic, OrderTally };

/** Items: the share of pairs in order. Lines of a program: the longest correct subsequence. */
export function orderScore(config: OrderConfig, answer: OrderAnswer): number {
  const right = spell(rightLines(config), config);
  const given = spell(placedLines(shownItems(config), answer), config);
  return config.program ? programShare(right, given) : pairShare(right, given);
}

export const orderRules: ActivityRules<'order', OrderConfig, OrderPublic, OrderAnswer, OrderTally> =
  {
    type: 'order',
    version: 1,
    config: orderConfig,

    blank: () => ({ prompt: '', items: [], program: null, seconds: null, points: 1000 }),

    gaps: ({ prompt, items, program }) => [
      ...(prompt.trim() === '' ? ['Write the question.'] : []),
      ...(items.length < 2 ? [`Give it at least two ${program ? 'lines' : 'items'}.`] : []),
    ],

    scored: () => true,

    withoutKey: ({ items, program, explanation: _explanation, ...rest }) => ({
      ...rest,
      items: shownItems({ items, program }),
      program: program && { language: program.language, indentation: program.indentation },
    }),

    answer: ({ items, program }) => {
      const used = z
        .array(
          z
            .number()
            .int()
            .min(0)
            .max(items.length - 1),
        )
        .min(program ? 1 : items.length)
        .max(items.length)
        .refine((indices) => new Set(indices).size === indices.length);
      if (!program?.indentation) return used;
      const indents = z.array(z.number().int().min(0).max(INDENT_MAX)).max(items.length);
      return z
        .object({ lines: used, indents })
        .refine((answer) => answer.lines.length === answer.indents.length);
    },

    score: orderScore,

    tally: ({ items }, groups) => tallyOrders(items.length, groups),

    assess: (config, groups) => ({
      right: groups.reduce(
        (sum, { value, count }) => sum + (orderScore(config, value) === 1 ? count : 0),
        0,
      ),
    }),

    say: (config, answer) => sayOrder(config, answer),

    sayKey: (config) => {
      const shown = shownItems(config);
      const lines = placesOf(shown, config.items);
      const answer = config.program?.indentation
        ? { lines, indents: config.program.indents }
        : lines;
      return sayOrder(config, answer);
    },

    deckFields: ({ items, program }) => ({
      choices: items,
      correct: items.map((_, index) => index),
      ...(program && { distractors: program.distractors }),
    }),
  };

/** "B, A, C" · lines of a program by the numbers that they are shown with: "3, 1 (1 step), 2". */
function sayOrder({ program }: Pick<OrderPublic, 'program'> | OrderConfig, answer: OrderAnswer) {
  const { lines, indents } = linesOf(answer);
  const steps = (at: number) => {
    const indent = indents[at] ?? 0;
    return indent === 0 ? '' : ` (${indent} ${indent === 1 ? 'step' : 'steps'})`;
  };
  return lines
    .map((index, at) => (program ? `${index + 1}${steps(at)}` : optionLetter(index)))
    .join(', ');
}
