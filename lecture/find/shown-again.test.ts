import { expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const cell = (...lines: string[]) => ['{:.input_area}', '```python', ...lines, '```', ''];
const shown = (...lines: string[]) => ['{:.output .output_stream}', '```', ...lines, '```', ''];
const notes = (run: string, output: string) => [
  '#### Clicker Question #1',
  '',
  'What does this code print?',
  '',
  ...cell('n = 2', 'print(n * 3)'),
  ...['- A) 5', '- B) 6', '- C) `23`', ''],
  ...cell('# Run it', 'n = 2', run),
  ...shown(output),
];

it('is the key when the same code runs below the options', () => {
  expect(foundIn('choice-question', notes('print(n * 3)', '6'))).toMatchObject([{ correct: [1] }]);
});

it('is none for other code, or an output that is no option', () => {
  expect(foundIn('choice-question', notes('print(n + 3)', '5'))).toMatchObject([{ correct: null }]);
  expect(foundIn('choice-question', notes('print(n * 3)', '6 or more'))).toMatchObject([
    { correct: null },
  ]);
});

it('leaves pictures with letters to the list that chooses between them', () => {
  const pictures = [
    '<div>',
    '  A. <img src="a.png" alt="A">',
    '  B. <img src="b.png" alt="B">',
    '</div>',
  ];
  const list = ['1. A', '2. B', '3. Both A and B'];
  expect(
    foundIn('choice-question', [
      '# Clicker question 2',
      '',
      'Which plot falls?',
      '',
      ...pictures,
      '',
      ...list,
    ]),
  ).toMatchObject([{ prompt: 'Which plot falls?', choices: ['A', 'B', 'Both A and B'] }]);
});

it('may be called out in a comment', () => {
  const asked = [
    '# Clicker question 2',
    '',
    'Which one falls?',
    '',
    '1. ice',
    '2. lead',
    '3. air',
    '',
  ];
  expect(foundIn('choice-question', [...asked, '<!-- 2! It is heavy. -->'])).toMatchObject([
    { correct: [1] },
  ]);
  expect(foundIn('choice-question', [...asked, '<!-- 2 minutes, then vote. -->'])).toMatchObject([
    { correct: null },
  ]);
});
