import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatGain, formatNumber, formatPercent } from './format-number';

it('groups thousands', () => {
  expect([0, 999, 1730, 1234567].map((value) => formatNumber(value))).toEqual([
    '0',
    '999',
    '1,730',
    '1,234,567',
  ]);
});

it('keeps the decimals that are asked for', () => {
  expect(formatNumber(1234.5, 2)).toBe('1,234.50');
  expect(formatNumber(8.26, 1)).toBe('8.3');
});

it('has a real minus and no negative zero', () => {
  expect(formatNumber(-1730)).toBe('−1,730');
  expect(formatNumber(-0.2)).toBe('0');
});

it('shows a dash for what is no number', () => {
  expect(formatNumber(Number.NaN)).toBe('–');
  expect(formatPercent(0 / 0)).toBe('–');
});

it('can be read back', () => {
  fc.assert(
    fc.property(fc.integer(), (value) => {
      expect(Number(formatNumber(value).replaceAll(',', '').replace('−', '-'))).toBe(value);
    }),
  );
});

it('shows shares as percentages and gains with their sign', () => {
  expect(formatPercent(0.614)).toBe('61%');
  expect([870, 0, -5].map(formatGain)).toEqual(['+870', '+0', '−5']);
});
