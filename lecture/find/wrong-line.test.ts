import { expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const code = ['```python', 'n = 3', 'while n > 0', '    n -= 1', '```'];
const asked = (prompt: string, answer: string) => [
  '### Exercise 1',
  '',
  prompt,
  '',
  ...code,
  '',
  '<details><summary>Solution</summary>',
  answer,
  '</details>',
];

it('is a line of the code, with what the notes say of it', () => {
  expect(
    foundIn('hidden-solution', asked('Where is the mistake?', 'In line 2 the colon is missing.')),
  ).toMatchObject([
    {
      type: 'lines',
      prompt: 'Where is the mistake?',
      problems: [{ text: 'In line 2 the colon is missing.', lines: [2] }],
    },
  ]);
});

it('is asked for even when no answer names one', () => {
  expect(
    foundIn('hidden-solution', asked('Which line is wrong?', 'A colon is missing.')),
  ).toMatchObject([{ type: 'lines', problems: [], explanation: 'A colon is missing.' }]);
});

it('is nothing to tap when the notes name none, or the output is meant', () => {
  expect(
    foundIn('hidden-solution', asked('What is the mistake?', 'A colon is missing.')),
  ).toMatchObject([{ type: 'text' }]);
  expect(
    foundIn('hidden-solution', asked('Which line is printed first?', 'Line 2.')),
  ).toMatchObject([{ type: 'text' }]);
});
