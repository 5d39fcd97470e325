import { expect, it } from 'vitest';
import { leadingQuantity } from './leading-quantity';

it.each([
  ['**64**, since $2^6 = 64$.', 64],
  ['12 (3 × 4)', 12],
  ['6 rows: one for each city.', 6],
  ['5 ms because two of them overlap', 5],
  ['3. The last one is left out.', 3],
  ['2,5 kg – ohne Verpackung', 2.5],
  ['`7` → the loop stops at 8', 7],
  ['12', 12],
  ['12 = 3 × 4', 12],
])('%s begins with a number', (text, value) => {
  expect(leadingQuantity(text)?.value).toBe(value);
});

it.each([
  '3 or 4, it depends',
  '2, 4 and 6',
  '1,500, as the table says',
  '3 of the 5 keys',
  '3 × 4 = 12',
  '10.0.0.0/8, a private network',
  'Since 1969 it has been 3',
  '3 bis 5 (je nach Last)',
  '3-4 minutes',
  '`90 - 2x = 4x`, so `x = 15`',
  '$90 = 6x$, so it is 15',
])('%j does not', (text) => {
  expect(leadingQuantity(text)).toBeNull();
});
