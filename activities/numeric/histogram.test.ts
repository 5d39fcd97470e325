import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogramOf } from './histogram';

const of = (...values: number[]) => histogramOf(values.map((value) => ({ value, count: 1 })));

describe('a histogram', () => {
  it('gives every whole number its own bin where they are few', () => {
    expect(of(3, 5, 5, 6).bins).toEqual([
      { from: 3, to: 4, count: 1 },
      { from: 4, to: 5, count: 0 },
      { from: 5, to: 6, count: 2 },
      { from: 6, to: 7, count: 1 },
    ]);
  });

  it('has round bins', () => {
    const { bins } = of(0.1, 0.15, 0.3, 0.42, 0.65);
    expect(bins.map(({ from }) => from)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
    expect(bins.map(({ count }) => count)).toEqual([2, 0, 1, 1, 0, 1]);
  });

  it('only counts what is far from all others', () => {
    const histogram = of(10, 11, 11, 12, 12, 13, 13, 14, 14, 15, 1_000_000);
    expect(histogram).toMatchObject({ below: 0, above: 1, median: 13 });
    expect(histogram.bins.at(-1)).toEqual({ from: 15, to: 16, count: 1 });
  });

  it('keeps what is a little apart', () => {
    expect(of(5, 6, 6, 7, 7, 7, 7, 8, 9, 14)).toMatchObject({ below: 0, above: 0 });
  });

  it('has one bin for one value, and none for nobody', () => {
    expect(of(0).bins).toEqual([{ from: 0, to: 1, count: 1 }]);
    expect(of(2.5, 2.5).bins).toHaveLength(1);
    expect(of()).toEqual({ bins: [], below: 0, above: 0, median: null, answered: 0 });
  });

  it('has the mean of the two middle ones as its median', () => {
    expect(of(1, 2, 4, 100).median).toBe(3);
  });

  it('still has bins where numbers have more digits than are told apart', () => {
    const { bins } = of(1e15);
    expect(bins).toHaveLength(1);
    expect(bins[0]?.to).toBeGreaterThan(1e15);
  });

  it('counts everybody once, in bins without gaps', () => {
    const value = fc.oneof(
      fc.integer({ min: -50, max: 50 }),
      fc
        .double({ min: -1e15, max: 1e15, noNaN: true })
        .filter((number) => Math.abs(number) > 1e-12),
    );
    const groups = fc.array(fc.record({ value, count: fc.integer({ min: 1, max: 40 }) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(groups, (all) => {
        const { bins, below, above, answered, median } = histogramOf(all);
        const inBins = bins.reduce((sum, { count }) => sum + count, 0);
        expect(inBins + below + above).toBe(answered);
        expect(answered).toBe(all.reduce((sum, { count }) => sum + count, 0));
        expect(bins.length).toBeGreaterThan(0);
        expect(bins.length).toBeLessThan(15);
        for (const [at, bin] of bins.entries()) {
          expect(bin.to).toBeGreaterThan(bin.from);
          if (at > 0) expect(bin.from).toBe(bins[at - 1]?.to);
        }
        expect(Number.isFinite(median)).toBe(true);
      }),
    );
  });
});
