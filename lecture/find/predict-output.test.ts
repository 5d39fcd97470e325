import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const found = (notes: string | string[]) => foundIn('predict-output', notes);
const code = ['```python', 'print(1 + 1)', '```'];

describe('a question about what code prints', () => {
  it('has the output block below as its answer', () => {
    const notes = [
      '## Adding',
      '',
      'What does this print?',
      '',
      ...code,
      '',
      '```output',
      '2',
      '```',
    ];
    expect(found(notes)).toMatchObject([
      {
        line: 3,
        lineEnd: 11,
        prompt: 'What does this print?',
        code: { line: 5, lineEnd: 7, text: 'print(1 + 1)' },
        correct: 2,
        reason: 'Your notes ask what this code does, and show its output.',
      },
    ]);
  });

  it('takes the comments that give it away out of the code', () => {
    const notes = ['What will be printed?', '', '```js', 'log(1) // => 1', '// prints: 2', '```'];
    expect(found(notes)).toMatchObject([{ code: { text: 'log(1)' }, correct: ['1 2'] }]);
  });

  it.each([
    'Predict the output:',
    'Was gibt dieses Programm aus?',
    'Que renvoie cet appel ?',
    'Qu’affiche ce programme ?',
    '¿Qué imprime este código?',
    'What is the value of `x` afterwards?',
  ])('is found in other words: %s', (ask) => {
    expect(found([ask, '', ...code])).toMatchObject([{ correct: null }]);
    expect(found([...code, '', ask])).toHaveLength(1);
  });

  it('is not one that prose answers, one about no code, or a comment', () => {
    expect(found(['What does it print? It prints 2.', '', ...code])).toEqual([]);
    expect(found(['What does the printer print?'])).toEqual([]);
    expect(found(['```js', '// What does this print?', 'log(1)', '```'])).toEqual([]);
    expect(found(['What does it print?', '', '```', '┌──┐', '│ a│', '└──┘', '```'])).toEqual([]);
  });
});
