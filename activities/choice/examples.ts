import type { ActivityExample } from '@/domain/activity-example';
import { imageId } from '@/domain/image/question-image';
import type { ChoiceAnswer, ChoiceConfig } from './rules';

const quiz: ChoiceConfig = {
  prompt: 'Which command shows the files of a folder?',
  choices: ['`ls`', '`cd`', '`pwd`', '`cat`'],
  correct: [0],
  several: false,
  seconds: 30,
  points: 1000,
  explanation: '`ls` *lists*. The others change folders, print where you are, and show a file.',
};

const hands: ChoiceConfig = {
  prompt: 'Who has lost work because there was no copy of it?',
  choices: ['Yes', 'No'],
  correct: null,
  several: false,
  seconds: null,
  points: 1000,
};

const many: ChoiceConfig = {
  prompt:
    'Which of these run before the first line of your own program does, on a Linux machine that you have just switched on?',
  choices: [
    'The firmware',
    'The boot loader',
    'The kernel',
    'The first process, which starts all others',
    'Your shell',
    'The window manager',
    'A web browser',
    'The dynamic linker',
    'The garbage collector of a language that you have never installed on this machine',
    'The printer',
  ],
  correct: [0, 1, 2, 3, 4, 7],
  several: true,
  seconds: 60,
  points: 1000,
};

const LONG_OPTION =
  'keeps the pages of both processes, marks them as read-only, and copies a page only when one of the two writes to it for the first time after the call, which is what most programs never do';

const long: ChoiceConfig = {
  ...quiz,
  prompt:
    'A process that uses two gigabytes of memory starts another one, and that one changes a single variable. Both go on for an hour, the first one reads its data again and again, and the second one calculates with its variable only. The machine has four gigabytes of memory, and nothing else runs on it. After this hour somebody looks at the memory that is free and finds that it is nearly the same as before. Which of these sentences says best what happened with the pages of the two processes, and why so little memory was needed in the end for both of them, although each of them could use all of it?',
  choices: [
    `The kernel ${LONG_OPTION}`,
    `The memory management unit ${LONG_OPTION}`,
    `The library that both of them use ${LONG_OPTION}`,
    'None of these',
  ],
  explanation: 'A page is copied when it is written to. '.repeat(8).trim(),
};

const longProgram = Array.from(
  { length: 40 },
  (_, line) =>
    `${'    '.repeat(line % 4)}value_${line} = compute(value_${line - 1}, "${'a long text '.repeat(line % 9 === 0 ? 10 : 1).trim()}")`,
).join('\n');

// The gallery uploads them (app/gallery-parts/keep-example-images.ts).
const graph = (id: string, alt: string) => ({
  ...{ id: imageId.parse(id), alt, width: 320, height: 240 },
});

const pictured: ChoiceConfig = {
  ...quiz,
  prompt: 'A worm doubles with every step. Which graph shows how many copies there are?',
  choices: ['Constant', 'Straight', 'Steeper and steeper', 'Flatter and flatter'],
  images: [
    graph('hD2YrjWrRJXRDe10N1kM14SoAJermTsd9ZbjQVsUspM', 'A level line.'),
    graph('o8uw21bC4t6cxY-THuXzjw6tgGjy7907JeLdsBN_YSM', 'A straight line that rises.'),
    graph('NSCaPj0wFuTiQO08HvXzGbu4bMQEaSuqD8Ppu712QHs', 'A curve that gets steeper.'),
    graph('bXGD1M86Q3yCB1TxvN4WjRwK7kjx8hDhkEkpIYNAJOE', 'A curve that gets flatter.'),
  ],
  correct: [2],
  explanation: 'Twice as many in every step: what is added grows as well.',
};

export const choiceExamples: ActivityExample<ChoiceConfig, ChoiceAnswer>[] = [
  {
    id: 'few-answers',
    title: 'Few answers',
    config: quiz,
    groups: [
      { value: [0], count: 3 },
      { value: [2], count: 1 },
    ],
    own: [0],
    otherKeys: [
      { ...quiz, correct: [3], explanation: 'Something else.' },
      { ...quiz, correct: [1, 2], explanation: undefined },
    ],
  },
  {
    id: 'many-answers',
    title: 'Many answers, ten options, several right',
    config: many,
    groups: [
      { value: [0, 1, 2, 3, 4, 7], count: 61 },
      { value: [0, 1, 2], count: 118 },
      { value: [2, 4], count: 90 },
      { value: [2, 5, 6, 8], count: 33 },
      { value: [9], count: 4 },
    ],
    own: [0, 1, 2],
  },
  {
    id: 'code',
    title: 'Code, nobody was right',
    config: {
      ...quiz,
      prompt: 'What does it print?',
      code: { language: 'python', text: 'x = [1, 2]\ny = x\ny.append(3)\nprint(len(x))' },
      choices: ['`2`', '`3`', 'An error'],
      correct: [1],
      explanation: 'Both names stand for the same list.',
    },
    groups: [
      { value: [0], count: 20 },
      { value: [2], count: 12 },
    ],
    own: [2],
  },
  {
    id: 'output',
    title: 'Predict the output',
    config: {
      ...quiz,
      prompt: 'What does it print?',
      code: {
        language: 'python',
        text: 'for row in range(1, 4):\n    print(" " * (3 - row) + "*" * row)',
      },
      choices: ['*\n**\n***', '1\n2\n3', '***\n **\n  *', '  *\n **\n***'],
      correct: [3],
      output: true,
      explanation: 'The blanks come first, one fewer in every row.',
    },
    groups: [
      { value: [0], count: 19 },
      { value: [3], count: 14 },
      { value: [2], count: 5 },
    ],
    own: [0],
  },
  {
    id: 'image',
    title: 'An image',
    config: {
      ...quiz,
      prompt: 'Which curve is the number of comparisons of a binary search?',
      image: {
        // The gallery uploads it (app/gallery-parts/keep-example-images.ts).
        id: imageId.parse('uV9ETBQIbei-Ys6L2nVAAmZ62UmtJCGXCUE4YcB5ouE'),
        alt: 'Three curves that begin at the same point: a straight blue one, a red one that gets steeper, and a dashed green one that gets flatter.',
        width: 640,
        height: 400,
      },
      choices: ['The blue one', 'The red one', 'The green one, dashed'],
      correct: [2],
      explanation: 'Every comparison halves what is left, so the curve gets flatter and flatter.',
    },
    groups: [
      { value: [2], count: 21 },
      { value: [0], count: 8 },
      { value: [1], count: 3 },
    ],
    own: [0],
  },
  {
    id: 'option-images',
    title: 'An image for each option',
    config: pictured,
    groups: [
      { value: [2], count: 17 },
      { value: [1], count: 9 },
      { value: [3], count: 4 },
    ],
    own: [1],
    otherKeys: [
      { ...pictured, correct: [0], explanation: 'Something else.' },
      { ...pictured, correct: [3], explanation: undefined },
    ],
  },
  {
    id: 'hands-up',
    title: 'Hands up',
    config: hands,
    groups: [
      { value: [0], count: 17 },
      { value: [1], count: 9 },
    ],
    own: [0],
  },
  {
    id: 'long',
    title: 'A long question with long options',
    config: long,
    groups: [
      { value: [0], count: 15 },
      { value: [1], count: 9 },
      { value: [2], count: 4 },
    ],
    own: [1],
  },
  {
    id: 'long-code',
    title: 'Code of forty lines and 160 columns',
    config: { ...quiz, prompt: 'What is wrong?', code: { language: 'python', text: longProgram } },
    groups: [{ value: [0], count: 7 }],
    own: [0],
  },
  { id: 'empty', title: 'Nobody has answered', config: quiz, groups: [], own: null },
];
