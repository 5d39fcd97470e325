import { expect, test } from 'vitest';
import { roomSentence, runTitle, verdictTitle } from './words';

test('the title of a run says what it is and whether it was asked before', () => {
  expect(runTitle({ number: 3, round: 1, scored: true })).toBe('Question 3');
  expect(runTitle({ number: 4, round: 2, scored: true })).toBe('Question 4, again');
  expect(runTitle({ number: 1, round: 1, scored: false })).toBe('Hands up');
});

test('a verdict in words', () => {
  expect(verdictTitle(true, true, 'right')).toBe('Right.');
  expect(verdictTitle(true, true, 'partly')).toBe('Partly right.');
  expect(verdictTitle(true, true, 'wrong')).toBe('Not this time.');
  expect(verdictTitle(true, false, null)).toBe('No answer.');
  expect(verdictTitle(false, true, null)).toBe('Thank you.');
  expect(verdictTitle(false, false, null)).toBe('Look up.');
});

test('how the room did', () => {
  expect(roomSentence({ answered: 52, right: 24 }, 'right')).toBe(
    'You and 23 others saw through it.',
  );
  expect(roomSentence({ answered: 52, right: 2 }, 'right')).toBe(
    'You and one other saw through it.',
  );
  expect(roomSentence({ answered: 52, right: 1 }, 'right')).toBe('You were the only one.');
  expect(roomSentence({ answered: 52, right: 24 }, 'wrong')).toBe('24 of 52 got it.');
  expect(roomSentence({ answered: 52, right: 0 }, 'partly')).toBe(
    'Nobody had all of it this time.',
  );
  expect(roomSentence(null, null)).toBeNull();
  expect(roomSentence({ answered: 0, right: 0 }, null)).toBeNull();
});
