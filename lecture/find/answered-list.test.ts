import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const found = (...lines: string[]) =>
  [...foundIn('true-false', lines), ...foundIn('answered-list', lines)].map(
    ({ prompt, choices, correct }) => [prompt, ...(choices ? [choices] : []), correct],
  );
const claims = ['1. Eine Queue ist FIFO.', '2. Ein Stapel ist FIFO.'];

describe('a list with its answers below', () => {
  it('is a question for each item', () => {
    expect(
      foundIn(
        'answered-list',
        '## Exercice 3\n\n1. Que vaut `7 // 2` ?\n2. Et `7 % 2` ?\n\n??? success "Corrigé"\n\n    1. 3\n    2. 1\n',
      ),
    ).toMatchObject([
      { type: 'numeric', prompt: 'Que vaut `7 // 2` ?', correct: 3, line: 3, lineEnd: 3 },
      { type: 'numeric', prompt: 'Et `7 % 2` ?', correct: 1, line: 4, lineEnd: 4 },
    ]);
  });

  it.each([
    [
      'a box',
      ['<details><summary>Lösung</summary>', '', '1. Richtig', '2. Falsch', '', '</details>'],
    ],
    ['a list below a heading', ['### Lösung', '', '1. Wahr', '2. Falsch, er ist LIFO.']],
    ['a line', ['**Lösung:** 1. wahr, 2. falsch']],
    ['letters', ['Lösung: 1) W  2) F']],
  ])('are claims with their verdicts, in %s', (_name, answers) => {
    expect(found('## Wahr oder falsch?', '', ...claims, '', ...answers)).toEqual([
      ['Eine Queue ist FIFO.', ['Wahr', 'Falsch'], [0]],
      ['Ein Stapel ist FIFO.', ['Wahr', 'Falsch'], [1]],
    ]);
  });

  it.each([
    [
      'options of one question',
      [
        'Which of these statements are true?',
        '',
        ...claims,
        '',
        '??? success "Solution"',
        '    1. True',
        '    2. False',
      ],
    ],
    [
      'tasks',
      ['1. Write a loop.', '2. Draw it.', '', '??? success "Solution"', '    1. for', '    2. o'],
    ],
    [
      'another number of answers',
      ['1. Why?', '2. How so?', '', '??? success "Solution"', '    1. Because'],
    ],
    [
      'an FAQ',
      ['## FAQ', '', '1. Is it free?', '2. Is it safe?', '', '**Answers:** 1. yes, 2. no'],
    ],
    [
      'a list that follows',
      ['1. What is a stack?', '2. What is a queue?', '', '1. Read', '2. Write'],
    ],
  ])('is not %s', (_name, lines) => {
    expect(found(...lines)).toEqual([]);
  });
});
