import { expect, test } from 'vitest';
import { OncePer } from './once-per';

test('lets the same thing through once per while, and other things at once', () => {
  const once = new OncePer(1000);
  expect(once.allows('a', 0)).toBe(true);
  expect(once.allows('a', 999)).toBe(false);
  expect(once.allows('b', 999)).toBe(true);
  expect(once.allows('a', 1000)).toBe(true);
});

test('things without end do not fill the memory, and none is kept back', () => {
  const once = new OncePer(1000);
  for (let thing = 0; thing < 10_000; thing++) expect(once.allows(String(thing), 0)).toBe(true);
});
