import { expect, test } from 'vitest';
import { ChangesOnTheWay } from './changes-on-the-way';

test('what was added while the list was on its way is in it, and what was taken away is not', () => {
  const changes = new ChangesOnTheWay<string[]>();
  changes.note((list) => [...list, 'before it was asked for']);
  changes.asked();
  changes.note((list) => [...list, 'mine']);
  changes.note((list) => list.filter((one) => one !== 'old'));
  expect(changes.madeTo(['old', 'other'])).toEqual(['other', 'mine']);
});

test('a list that comes alone stays as it is', () => {
  const changes = new ChangesOnTheWay<string[]>();
  changes.asked();
  expect(changes.madeTo(['one'])).toEqual(['one']);
});
