import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinCodeCaret, joinCodeDigits, joinCodeText, removeBesideGap } from './join-code-text';

describe('joinCodeDigits', () => {
  it.each([
    ['482913', '482913'],
    ['482 913', '482913'],
    [' 482-913 ', '482913'],
    ['482 9', '4829'],
    ['4829137', '482913'],
    ['code: 482 913, hurry', '482913'],
    ['http://192.168.178.20:3000/join/482913', '482913'],
    ['https://lectern.example/join/482913?x=1', '482913'],
    ['abc', ''],
    ['', ''],
  ])('reads %j as %j', (text, digits) => {
    expect(joinCodeDigits(text)).toBe(digits);
  });

  it('gives back what joinCodeText formats', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,6}$/), (digits) => {
        expect(joinCodeDigits(joinCodeText(digits))).toBe(digits);
      }),
    );
  });
});

describe('joinCodeText', () => {
  it('opens the gap with the fourth digit', () => {
    expect(['', '4', '482', '4829', '482913'].map(joinCodeText)).toEqual([
      '',
      '4',
      '482',
      '482 9',
      '482 913',
    ]);
  });
});

describe('joinCodeCaret', () => {
  it('stays right of the same digits', () => {
    expect([0, 3, 4, 6].map(joinCodeCaret)).toEqual([0, 3, 5, 7]);
  });
});

describe('removeBesideGap', () => {
  it('removes the digit that the key pointed at', () => {
    expect(removeBesideGap('482913', 3, false)).toBe('48913');
    expect(removeBesideGap('482913', 3, true)).toBe('48213');
  });
});
