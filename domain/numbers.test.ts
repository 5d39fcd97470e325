import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from './parse-number';
import { sayNumber, sayQuantity } from './say-number';

describe('a number as people type it', () => {
  it.each([
    ['42', 42],
    [' 1 234,5 ', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ["12'500", 12500],
    ['0,5', 0.5],
    ['.5', 0.5],
    ['−3', -3],
    ['+7', 7],
    ['2e6', 2e6],
    ['-0', 0],
  ])('%s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each([
    '',
    'ten',
    '1,2,3',
    '1.2.3',
    '1,234.5.6',
    '12 km',
    '1e400',
    '9e15',
    '0x10',
    '--1',
    'Infinity',
  ])('%j is none', (text) => {
    expect(parseNumber(text)).toBeNull();
  });
});

describe('a number in words', () => {
  it.each([
    [1234, '1234'],
    [12345, '12,345'],
    [-1234567.25, '−1,234,567.25'],
    [0.1 + 0.2, '0.3'],
    [0, '0'],
    [2.5e18, '2.5e+18'],
    [0.00001, '0.00001'],
  ])('%d', (value, text) => {
    expect(sayNumber(value)).toBe(text);
  });

  it('has its unit beside it', () => {
    expect(sayQuantity(40, '%')).toBe('40%');
    expect(sayQuantity(40, 'km')).toBe('40 km');
    expect(sayQuantity(2 / 3, '', 3)).toBe('0.667');
  });

  it('is read again as the same number', () => {
    const value = fc
      .double({ min: -1e14, max: 1e14, noNaN: true })
      .map((number) => Number(number.toPrecision(12)))
      .filter((number) => number === 0 || Math.abs(number) > 1e-6);
    fc.assert(
      fc.property(value, (number) => {
        expect(parseNumber(sayNumber(number))).toBe(number + 0);
      }),
    );
  });
});
