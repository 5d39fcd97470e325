import { expect, it } from 'vitest';
import { isStorable } from './storable';

it('refuses NUL and half a surrogate pair, however deep', () => {
  expect(isStorable({ a: [{ b: 'x\u0000y' }] })).toBe(false);
  expect(isStorable(['\uD83D'])).toBe(false);
});

it('accepts everything else', () => {
  expect(isStorable({ a: ['😀', 'é', '\u0007', 7, null, undefined, true] })).toBe(true);
});
