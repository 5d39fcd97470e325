import { expect, it } from 'vitest';
import { encodingSentence } from './encoding-sentence';

it('says that sound text was left alone', () => {
  expect(encodingSentence({ read: 'utf-8', repaired: null, restored: 0 })).toBe(
    'The file was read as UTF-8. Nothing had to be repaired.',
  );
});

it('names the damage and counts the completed characters', () => {
  expect(encodingSentence({ read: 'utf-8', repaired: 'windows-1254', restored: 1 })).toBe(
    'The file was read as UTF-8. It had once been saved as Windows-1254 by mistake; that is repaired. 1 broken character was completed.',
  );
  expect(encodingSentence({ read: 'utf-8', repaired: 'windows-1252', restored: 0 })).toMatch(
    /Windows-1252 by mistake; that is repaired\.$/,
  );
});
