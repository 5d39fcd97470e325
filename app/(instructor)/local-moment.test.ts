import { expect, it } from 'vitest';
import { inAWeek, localMoment, readLocalMoment } from './local-moment';

it('a moment goes through the field and comes back, to the minute', () => {
  const at = new Date(2026, 2, 5, 7, 9).getTime();
  expect(localMoment(at)).toBe('2026-03-05T07:09');
  expect(readLocalMoment(localMoment(at))).toBe(at);
});

it('an empty or half-filled field is no moment', () => {
  expect(readLocalMoment('')).toBe(null);
  expect(readLocalMoment('2026-')).toBe(null);
});

it('a week from now is the same weekday at six', () => {
  const at = new Date(inAWeek(new Date(2026, 11, 28, 23, 59).getTime()));
  expect([at.getMonth(), at.getDate(), at.getHours(), at.getMinutes()]).toEqual([0, 4, 18, 0]);
});
