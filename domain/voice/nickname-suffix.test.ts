import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nicknameKey, readNickname } from '../nickname';
import { suffixedNicknames } from './nickname-suffix';

it('offers the name with a number, from 2 on', () => {
  expect(suffixedNicknames('Ebba').slice(0, 3)).toEqual(['Ebba 2', 'Ebba 3', 'Ebba 4']);
});

it('cuts a long name as people count its letters', () => {
  expect(suffixedNicknames('x'.repeat(20))[0]).toBe(`${'x'.repeat(18)} 2`);
  expect(suffixedNicknames('👩‍🔬'.repeat(20))[0]).toBe(`${'👩‍🔬'.repeat(18)} 2`);
});

it('offers only nicknames that are taken as they stand, all of them different', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const nickname = readNickname(typed);
      if (nickname === null) return;
      const offered = suffixedNicknames(nickname);
      expect(offered.map(readNickname)).toEqual(offered);
      expect(new Set(offered.map(nicknameKey)).size).toBe(offered.length);
    }),
  );
});
