import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const asked = (...notes: string[]) =>
  foundIn('choice-question', notes).map(({ prompt, choices, correct }) => [
    prompt,
    choices,
    correct,
  ]);

describe('a sheet of questions', () => {
  it('numbers them as a list, with the options not indented below', () => {
    const options = ['(a) red  (b) green  (c) blue', ''];
    const choices = ['red', 'green', 'blue'];
    expect(
      asked(
        ...['## Self-test', '', '1) Which is warm?', '', ...options],
        ...['2) Leaves are ____.', '', ...options, '### Answer key', '', '1. a', '2. b: spring'],
      ),
    ).toEqual([
      ['Which is warm?', choices, [0]],
      ['Leaves are ____.', choices, [1]],
    ]);
  });
});
