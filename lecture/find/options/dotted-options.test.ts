import { expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const found = (...notes: string[]) =>
  foundIn('choice-question', notes).map(({ choices, correct }) => [choices, correct]);

it.each([
  ['`A` 0 · `B` one · `C` all of it', '→ **B.**'],
  ['A 0 · B one · C all of it', '→ B. *Read:* if they pick A, wait.'],
  ['**A** 0 | **B** one | **C** all of it', '⇒ (B)'],
])('options with a sign between them: %s', (options, answer) => {
  expect(found('**Q1.** How many?', options, answer)).toEqual([[['0', 'one', 'all of it'], [1]]]);
});

it('keeps letters in prose', () => {
  expect(found('What do A and B · C mean?', '', 'Take A first · then B last.')).toEqual([]);
});

it('shows the options again, with the right one in bold, on the slide of the answer', () => {
  const [a, b] = ['A: none', 'B: all'];
  const notes = [
    '## Question 1',
    '',
    'How many?',
    '',
    `- ${a}`,
    `- ${b}`,
    '',
    '## Question 1 - Answer',
  ];
  expect(found(...notes, '', `- ${a}`, `- **${b}**`)).toEqual([[['none', 'all'], [1]]]);
  expect(found(...notes, '', `- ${a}`, `- ${b}`)).toEqual([[['none', 'all'], null]]);
});
