import type { ActivityExample } from '@/domain/activity-example';
import { shownItems } from './arrangement';
import type { OrderAnswer, OrderConfig } from './rules';
import { placesOf } from './scoring';

const boot: OrderConfig = {
  prompt: 'A computer is switched on. What runs in which order?',
  items: ['The firmware', 'The boot loader', 'The kernel', 'The first process', 'Your shell'],
  program: null,
  seconds: 60,
  points: 1000,
  explanation: 'Each one loads the next and hands over.',
};

const many: OrderConfig = {
  ...boot,
  prompt: 'Put these in the order in which a compiler for a language with macros meets them.',
  items: [
    'Characters of the source text',
    'Tokens',
    'A tree of macros that are not yet expanded',
    'The syntax tree',
    'Names that have been resolved across all modules of the program',
    'Types',
    'The intermediate representation',
    'Optimised `IR`',
    'Instructions of the machine',
    'An object file',
  ],
};

const sum: OrderConfig = {
  prompt: 'Put the lines together so that `mean` gives the mean of a list.',
  items: [
    'def mean(numbers):',
    'total = 0',
    'for number in numbers:',
    'total += number',
    'return total / len(numbers)',
  ],
  program: {
    language: 'python',
    indents: [0, 1, 1, 2, 1],
    distractors: ['total = number', 'return total'],
    indentation: true,
  },
  seconds: 180,
  points: 1000,
  explanation: '`total = number` forgets what was there before.',
};

const loop: OrderConfig = {
  prompt: 'Which program prints every line of a file with its number?',
  items: [
    'use std::io::BufRead;',
    'fn main() -> std::io::Result<()> {',
    'let file = std::fs::File::open("notes.txt")?;',
    'let reader = std::io::BufReader::new(file);',
    'for (number, line) in reader.lines().enumerate() {',
    'let line = line?;',
    'println!("{:>4}  {}", number + 1, line);',
    '}',
    'Ok(())',
    '}',
  ],
  program: {
    language: 'rust',
    indents: [0, 0, 1, 1, 1, 2, 2, 1, 1, 0],
    distractors: [],
    indentation: false,
  },
  seconds: 240,
  points: 1000,
};

const order = (config: OrderConfig, texts: string[]) => placesOf(shownItems(config), texts);
const swapped = <Item>(items: Item[], at: number): Item[] =>
  items.map((item, index) => items[index === at ? at + 1 : index === at + 1 ? at : index] ?? item);
const used = (texts: string[], indents: number[]) => ({ lines: order(sum, texts), indents });

export const orderExamples: ActivityExample<OrderConfig, OrderAnswer>[] = [
  {
    id: 'few-answers',
    title: 'Few answers',
    config: boot,
    groups: [
      { value: order(boot, boot.items), count: 4 },
      { value: order(boot, swapped(boot.items, 1)), count: 3 },
      { value: order(boot, boot.items.toReversed()), count: 1 },
    ],
    own: order(boot, swapped(boot.items, 1)),
    otherKeys: [{ ...boot, items: boot.items.toReversed(), explanation: undefined }],
  },
  {
    id: 'many-answers',
    title: 'Many answers, ten items',
    config: many,
    groups: [0, 1, 2, 3, 4, 5, 6, 7].map((at) => ({
      value: order(many, swapped(many.items, at)),
      count: 40 - at * 4,
    })),
    own: order(many, many.items),
  },
  {
    id: 'parsons',
    title: 'A Parsons problem with wrong lines and indentation',
    config: sum,
    groups: [
      { value: used(sum.items, [0, 1, 1, 2, 1]), count: 12 },
      {
        value: used(
          [...sum.items.slice(0, 3), 'total = number', sum.items[4] ?? ''],
          [0, 1, 1, 2, 1],
        ),
        count: 15,
      },
      { value: used(sum.items, [0, 1, 1, 2, 2]), count: 7 },
    ],
    own: used(sum.items, [0, 1, 1, 2, 2]),
    otherKeys: [
      {
        ...sum,
        items: ['total = number', ...sum.items.slice(1)],
        program: {
          ...{ language: 'python', indents: [0, 1, 0, 0, 1], indentation: true },
          distractors: ['return total', 'def mean(numbers):'],
        },
      },
    ],
  },
  {
    id: 'long-program',
    title: 'A longer program, equal lines, no indentation',
    config: loop,
    groups: [
      { value: order(loop, loop.items), count: 9 },
      { value: order(loop, swapped(loop.items, 2)), count: 6 },
    ],
    own: order(loop, loop.items),
  },
  { id: 'empty', title: 'Nobody has answered', config: boot, groups: [], own: null },
];
