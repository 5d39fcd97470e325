import { describe, expect, it } from 'vitest';
import { draftsIn, lectureOf } from '@/tests/support/read-drafts';
import { changedLines } from './changed-lines';

const notes = [
  '# Sums',
  '',
  '**Before:**',
  '',
  '```python',
  'total = 0',
  'for price in prices:',
  '    total = price',
  'print(total)',
  '```',
  '',
  '**After:**',
  '',
  '```python',
  'total = 0',
  'for price in prices:',
  '    total += price',
  'print(total)',
  '```',
  '',
  'With `total += price` the old value stays.',
];
const drafts = (lines: string[]) => draftsIn(lectureOf(lines));

describe('code-change', () => {
  it('asks for the lines that are not as before', () => {
    expect(drafts(notes)).toMatchObject([
      {
        ...{
          rule: 'code-change',
          type: 'lines',
          line: 5,
          lineEnd: 19,
          codeLine: 14,
          codeLineEnd: 19,
        },
        config: {
          problems: [{ text: 'total += price', lines: [3] }],
          explanation: 'With `total += price` the old value stays.',
        },
      },
    ]);
  });

  it.each([
    ['no sentence quotes the change', notes.slice(0, -1)],
    [
      'the blocks are not called before and after',
      notes.map((line) => line.replace('Before', 'One')),
    ],
    ['the languages differ', notes.map((line, at) => (at === 13 ? '```js' : line))],
  ])('is silent when %s', (_name, lines) => {
    expect(drafts(lines)).toEqual([]);
  });
});

describe('changed lines', () => {
  it.each([
    ['an added one', ['a', 'b', 'c'], ['a', 'x', 'b', 'c'], [2]],
    ['a moved one', ['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'], [4]],
    ['comments and blanks aside', ['a', 'b'], ['a', '', '# why', 'b'], []],
    ['another program', ['a', 'b'], ['x', 'y'], []],
  ])('are %s', (_name, before, after, lines) => {
    expect(changedLines(before, after)).toEqual(lines);
  });
});
