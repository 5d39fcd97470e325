import { expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const found = (notes: string) =>
  foundIn('marked-question', notes).map(({ prompt, type, correct, line }) => [
    line,
    type,
    prompt,
    correct,
  ]);

const PAPER = `# Paper 1

Four marks each [4] would be too many.

1. Look at the map.

- (a) Which river rises furthest north? ………… [1]

- (b) (i) Name the two towns on its left bank. ________ [2]

- (ii) Explain why both were built on a hill. [3]

2. (a) How many bridges are shown? (1 mark)
`;

it('takes questions and demands with marks at their end, without marks and room to write', () => {
  expect(found(PAPER)).toEqual([
    [7, 'text', 'Which river rises furthest north?', null],
    [9, 'text', 'Name the two towns on its left bank.', null],
    [11, 'text', 'Explain why both were built on a hill.', null],
    [13, 'numeric', 'How many bridges are shown?', null],
  ]);
});

it('has the answers from a table, by number, letter and Roman number', () => {
  const scheme = `
## Mark scheme

| Question | Answer | Marks |
|---|---|---|
| 1 (a) | the Ilm | 1 |
| 1 (b)(i) | Auen and Berg | 2 |
| 1 (b)(ii) | See banding below. | 3 |
| 2 (a) | 6 | 1 |
`;
  expect(found(PAPER + scheme).map(([, , , correct]) => correct)).toEqual([
    ['the Ilm'],
    ['Auen and Berg'],
    null,
    6,
  ]);
});

it('takes no answer of a place that has two', () => {
  const table = '\n| Question | Answer |\n|---|---|\n| 1 (a) | the Ilm |\n| 1 (a) | the Elz |\n';
  expect(found(PAPER + table)[0]?.[3]).toBeNull();
});

it('leaves a reference to the literature alone', () => {
  expect(found('# Rivers\n\nWhy do they meander? Nobody knew until 1926 [3].\n')).toEqual([]);
  expect(found('# Rivers\n\nWhy do they meander? [3]\n')).toEqual([]);
});

it('knows marks in four languages', () => {
  const notes = `# Klausur

- (a) Wie heißt der See? (2 Punkte)
- (b) ¿Cómo se llama el lago? (2 puntos)
- (c) Comment s'appelle le lac ? (2 pts)
`;
  expect(found(notes)).toHaveLength(3);
});
