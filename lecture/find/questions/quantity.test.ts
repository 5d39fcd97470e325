import { expect, it } from 'vitest';
import { readQuantity } from './quantity';

it.each([
  ['32', { value: 32, unit: '', tolerance: 0 }],
  ['`401`.', { value: 401, unit: '', tolerance: 0 }],
  ['5 ms', { value: 5, unit: 'ms', tolerance: 0 }],
  ['−3,5 %', { value: -3.5, unit: '%', tolerance: 0 }],
  ['1.625 +- 0.001', { value: 1.625, unit: '', tolerance: 0.001 }],
  ['0.125', { value: 0.125, unit: '', tolerance: 0 }],
  ['1 500', { value: 1500, unit: '', tolerance: 0 }],
  ['200 ± 5%', { value: 200, unit: '', tolerance: 10 }],
])('%s is a number', (text, quantity) => {
  expect(readQuantity(text)).toEqual(quantity);
});

it.each([
  '1,500',
  '2.000',
  '1, 2',
  '[1, 2]',
  '[1, 2, 3]',
  '3 4',
  '3 or 4',
  '10.1.0.0/16',
  '12 of them are free',
  'O(n)',
  '1\n2',
  '',
])('%j is none, or not surely one', (text) => {
  expect(readQuantity(text)).toBeNull();
});
