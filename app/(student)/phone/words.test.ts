import { expect, test } from 'vitest';
import { roomSentence, verdictTitle } from './words';

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
    'Nobody was fully right this time.',
  );
  expect(roomSentence(null, null)).toBeNull();
  expect(roomSentence({ answered: 1, right: 1 }, 'right')).toBeNull();
});
