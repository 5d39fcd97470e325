import { expect, test } from 'vitest';
import { anyCase } from './any-case';

const letters = 'abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿßœAÉ';
const signs = Array.from({ length: 0x2300 }, (_, code) => String.fromCharCode(code));
const same = (pattern: RegExp, texts: string[]) => {
  const cheap = anyCase(pattern);
  expect(texts.filter((text) => cheap.test(text) !== pattern.test(text))).toEqual([]);
};

test('a letter matches what it matches without case', () => {
  for (const letter of letters) same(new RegExp(`^${letter}$`, 'iu'), signs);
});

test('a class and a range match what they match without case', () => {
  for (const inside of ['a-j', 'A-J', 'a-z', 'k', '^ks', 'a-jl-z\\d', '^äöüß', '*-/x-z', "\\s'’å-"])
    same(new RegExp(`^[${inside}]$`, 'iu'), signs);
});

test('names of groups, escapes and what is no letter stay', () => {
  const pattern = anyCase(/(?<word>fü(?:r|nf){1,2})\s+\p{L}{2,3}\u2013(?!\p{L})[^\]a]/iu);
  expect(pattern.flags).toBe('u');
  expect(pattern.exec('FüNF Äb–3')?.groups?.word).toBe('FüNF');
});

test('a pattern stays whose case means more', () => {
  for (const pattern of [/(a)\1/iu, /\bword/iu, /\p{Lu}x/iu, /µ/iu])
    expect(anyCase(pattern)).toBe(pattern);
});
