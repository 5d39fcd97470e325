import type { ActivityConfig, AnswerGroup } from '@/domain/activity';
import { carriedFields } from '@/domain/carried-fields';
import { shownItems } from './arrangement';
import { ITEMS_MAX, LINES_MAX } from './config';
import { readProgram, writeProgram } from './program-text';
import { type OrderAnswer, type OrderConfig, orderRules } from './rules';
import { placesOf } from './scoring';

export const orderKinds = [
  {
    id: 'order',
    text: 'Order',
    hint: 'Things to be put in order',
    icon: 'layers',
    is: ({ program }: OrderConfig) => program === null,
    fresh: (): OrderConfig => ({
      ...orderRules.blank(),
      items: ['First', 'Second', 'Third'],
      seconds: 60,
    }),
    from: (config: ActivityConfig & { choices?: string[] }): OrderConfig => ({
      ...orderRules.blank(),
      ...carriedFields(config),
      items: itemsOf(config.choices ?? []).slice(0, ITEMS_MAX),
    }),
  },
  {
    id: 'program',
    text: 'Program',
    hint: 'A Parsons problem: put the lines of a program in order',
    icon: 'code',
    is: ({ program }: OrderConfig) => program !== null,
    fresh: (): OrderConfig => ({ ...firstProgram(), seconds: 180 }),
    from: ({ code, ...config }: ActivityConfig): OrderConfig => {
      const { items, indents } = readProgram(code?.text ?? '');
      return {
        ...blankProgram(),
        ...carriedFields(config),
        items: itemsOf(items).slice(0, LINES_MAX),
        program: {
          ...{ language: code?.language ?? '', distractors: [], indentation: false },
          indents: indents.slice(0, LINES_MAX),
        },
      };
    },
  },
] as const;

function blankProgram(): OrderConfig {
  const program = { language: '', indents: [], distractors: [], indentation: false };
  return { ...orderRules.blank(), program };
}

function firstProgram(): OrderConfig {
  const { items, indents } = readProgram('for n in range(3):\n    print(n)\nprint("done")');
  const program = { language: 'python', indents, distractors: [], indentation: false };
  return { ...blankProgram(), items, program };
}

/** Texts that an item can hold. */
function itemsOf(texts: string[]): string[] {
  return texts.map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 200)).filter(Boolean);
}

/** What is worth saving: rows that nobody has written into are left out. */
export function tidyOrder(config: OrderConfig): OrderConfig {
  const { items, program } = config;
  if (!program) return { ...config, items: items.filter((item) => item.trim() !== '') };
  const lines = readProgram(writeProgram({ items, indents: program.indents }));
  const distractors = program.distractors.filter((line) => line.trim() !== '');
  return {
    ...config,
    items: lines.items,
    program: { ...program, indents: lines.indents, distractors },
  };
}

/** Made-up answers for the preview of the result: most are right, some change neighbours. */
export function sampleOrders(config: OrderConfig): AnswerGroup<OrderAnswer>[] {
  if (config.items.length === 0) return [];
  const right = placesOf(shownItems(config), config.items);
  const indents = config.program?.indents ?? [];
  const answer = (lines: number[], at: number[]): OrderAnswer =>
    config.program?.indentation ? { lines, indents: at } : lines;
  const swap = <Item>([first, second, ...rest]: Item[]) =>
    [second, first, ...rest].filter((item) => item !== undefined);
  return [
    { value: answer(right, indents), count: 17 },
    { value: answer(swap(right), swap(indents)), count: 8 },
    { value: answer(right.toReversed(), indents.toReversed()), count: 3 },
  ];
}
