import { describe, expect, it } from 'vitest';
import { axisOf, sayBin } from './axis';
import { histogramOf } from './histogram';

const of = (...values: number[]) => histogramOf(values.map((value) => ({ value, count: 1 })));

describe('the axis below a histogram', () => {
  it('stands whole numbers below the middle of their columns', () => {
    const { marks, truth } = axisOf(of(3, 4, 5), 4);
    expect(marks.map(({ text }) => text)).toEqual(['3', '4', '5']);
    expect(marks[0]?.at).toBeCloseTo(1 / 6);
    expect(truth).toEqual({ at: 0.5, beyond: null });
  });

  it('grows towards a true value that nobody came near', () => {
    expect(axisOf(of(3, 4, 5), 9).bins.map(({ from }) => from)).toEqual([3, 4, 5, 6, 7, 8, 9]);
    expect(axisOf(of(3, 4, 5), 0).bins.map(({ from }) => from)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(axisOf(of(3, 4, 5), 9).truth?.at).toBeCloseTo(6.5 / 7);
  });

  it('points beyond its end at one that is too far away', () => {
    expect(axisOf(of(3, 4, 5), 9000).truth).toEqual({ at: 1, beyond: 'right' });
    expect(axisOf(of(3, 4, 5), -9000).truth).toEqual({ at: 0, beyond: 'left' });
  });

  it('has few enough marks to be read', () => {
    const values = Array.from({ length: 100 }, (_, at) => at * 9);
    const { marks, bins } = axisOf(of(...values), null);
    expect(bins.length).toBeGreaterThan(7);
    expect(marks.length).toBeLessThanOrEqual(7);
  });

  it('is empty without answers', () => {
    expect(axisOf(of(), 4)).toEqual({ bins: [], marks: [], truth: null });
  });

  it('says a column in words', () => {
    expect(sayBin({ from: 7, to: 8, count: 1 })).toBe('7');
    expect(sayBin({ from: 0.5, to: 1, count: 1 })).toBe('0.5 to 1');
  });
});
