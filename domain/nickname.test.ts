import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NICKNAME_MAX, nicknameKey, readNickname } from './nickname';

describe('readNickname', () => {
  it.each([
    ['Ebba', 'Ebba'],
    ['  Ngozi   from row 3 ', 'Ngozi from row 3'],
    ['Łucja', 'Łucja'],
    ['é', 'é'],
    ['王伟', '王伟'],
    ['👩‍🔬 Ada', '👩‍🔬 Ada'],
  ])('takes %j as %j', (raw, nickname) => {
    expect(readNickname(raw)).toBe(nickname);
  });

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['200 characters', 'x'.repeat(200)],
    ['a right-to-left override', 'Eb\u202Eba'],
    ['an isolate', '\u2067Ebba\u2069'],
    ['a zero-width space', 'Eb\u200Bba'],
    ['a lone joiner', 'Eb\u200Dba'],
    ['a control character', 'Eb\u0007ba'],
    ['a NUL', 'Eb\u0000ba'],
    ['an invisible filler', '\u3164'],
    ['a stack of marks', `E${'\u0301'.repeat(12)}`],
    ['a lone surrogate', 'E\uD800'],
  ])('refuses %s', (_what, raw) => {
    expect(readNickname(raw)).toBeNull();
  });

  it('gives back what it gave, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const nickname = readNickname(raw);
        if (nickname === null) return;
        expect(readNickname(nickname)).toBe(nickname);
        expect([...nickname].length).toBeLessThanOrEqual(NICKNAME_MAX * 12);
      }),
    );
  });
});

describe('nicknameKey', () => {
  it('is the same for names that look alike on the projector', () => {
    expect(nicknameKey('EBBA')).toBe(nicknameKey('ebba'));
    expect(nicknameKey('Ｅｂｂａ')).toBe(nicknameKey('Ebba'));
    expect(nicknameKey('Ebba')).not.toBe(nicknameKey('Eba'));
  });
});
