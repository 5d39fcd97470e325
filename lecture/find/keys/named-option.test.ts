import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const key = (options: string[], answer: string) =>
  foundIn('choice-question', [
    'Which is it?',
    '',
    ...options.map((option) => `- [ ] ${option}`),
    '',
    '<details><summary>Answer</summary>',
    '',
    answer,
    '',
    '</details>',
  ]).map(({ correct }) => correct);

describe('an option that a solution names', () => {
  it.each([
    [['1', '2', '5', '7'], 'The key 5: it came first.', [2]],
    [['stack', 'heap', 'queue'], 'A heap, since it is sorted.', [1]],
  ])('of %j in “%s”', (options, answer, right) => expect(key(options, answer)).toEqual([right]));

  it.each([
    [['3', '1', '2'], 'The key 2: it came first.'],
    [['stack', 'heap', 'queue'], 'Not the heap: it is sorted.'],
    [['stack', 'heap', 'queue'], 'A heap or a queue, as you like.'],
    [['stack', 'heap', 'queue'], 'It grows: the heap is sorted.'],
  ])('is none of %j in “%s”', (options, answer) => expect(key(options, answer)).toEqual([null]));
});
