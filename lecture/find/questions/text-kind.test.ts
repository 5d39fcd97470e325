import { expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const ask = (answer: string) => foundIn('asked-aloud', `**Ask:** Where is it? → ${answer}`);

it.each([
  ['in a cookie', ['in a cookie']],
  ['`NULL`', ['NULL']],
])('an answer that can be typed is accepted: %s', (answer, correct) => {
  expect(ask(answer)).toMatchObject([{ type: 'text', correct }]);
});

it('a longer one explains what the room has written on a wall', () => {
  const long = 'in one of several places, all of which we have seen last week, and in some more';
  expect(ask(`${long} of them`)).toMatchObject([
    { type: 'text', correct: null, explanation: `${long} of them` },
  ]);
});
