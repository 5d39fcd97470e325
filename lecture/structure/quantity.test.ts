import { describe, expect, it } from 'vitest';
import { readQuantity } from './quantity';

describe('a quantity', () => {
  it.each([
    ['~350 MB', 'en', 3.5e8, 'bytes'],
    ['920MB!', 'en', 9.2e8, 'bytes'],
    ['1,200 ms', 'en', 1.2, 'time'],
    ['1.200 ms', 'de', 1.2, 'time'],
    ['0,3 ns', 'de', 3e-10, 'time'],
    ['1 200,5 km', 'fr', 1_200_500, 'length'],
    ['-40 °C', 'es', -40, 'temperature'],
    ['12 % (rounded)', 'en', 12, 'share'],
  ] as const)('%s in %s', (text, language, base, dimension) => {
    expect(readQuantity(text, language)).toMatchObject({ dimension });
    expect(readQuantity(text, language)?.base).toBeCloseTo(base, 9);
  });

  it.each([
    ['a range', '3–5 km'],
    ['a bare number', '42'],
    ['an unknown unit', '42 blorks'],
    ['a sentence', 'about 5 km away'],
    ['a comma of another language', '1.200 ms'],
  ])('is not read from %s', (_name, text) => {
    expect(readQuantity(text, 'en')).toBeNull();
  });

  it('says when it is rough', () => {
    expect(readQuantity('~5 km', 'en')?.about).toBe(true);
    expect(readQuantity('5 km', 'en')?.about).toBe(false);
  });
});
