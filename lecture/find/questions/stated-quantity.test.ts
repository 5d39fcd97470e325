import { expect, it } from 'vitest';
import { statedQuantity } from './stated-quantity';

it.each([
  ['The height is 3: three nodes.', 3, ''],
  ['La hauteur est de 3 : le chemin', 3, ''],
  ['**30** mm per year (120 / 4)', 30, 'mm/year'],
  ['32768 / 64 = 512 lines', 512, 'lines'],
])('%s states a number', (text, value, unit) => {
  expect(statedQuantity(text)).toMatchObject({ value, unit });
});

it.each(['The height is between 3 and 4', 'Line 3 is too high', 'The tree of 3 nodes is high'])(
  '%s states none',
  (text) => expect(statedQuantity(text)).toBeNull(),
);
