import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceOf } from './pace';

const parts = [
  { line: 10, minutes: 20 },
  { line: 100, minutes: 40 },
];
const lines = [10, 40, 100, 120, 140, 160];

describe('the pace', () => {
  it('is on time within the share of what is on, and counts from its ends', () => {
    expect(paceOf(parts, lines, 0, 5)).toMatchObject({ planned: 60, due: 5, behind: 0 });
    expect(paceOf(parts, lines, 0, 16)).toMatchObject({ due: 10, behind: 6 });
    expect(paceOf(parts, lines, 1, 4)).toMatchObject({ due: 10, behind: -6 });
    expect(paceOf(parts, lines, 3, 15)).toMatchObject({ due: 30, behind: -15 });
    expect(paceOf(parts, lines, 5, 72)).toMatchObject({ due: 60, behind: 12 });
  });

  it('is on time as well a quarter of the part around it, and two minutes at least', () => {
    expect(paceOf(parts, lines, 1, 5.5)).toMatchObject({ due: 10, behind: 0 });
    expect(paceOf(parts, lines, 0, 14.5)).toMatchObject({ due: 10, behind: 0 });
    expect(paceOf(parts, lines, 2, 12)).toMatchObject({ due: 20, behind: 0 });
    const short = [{ line: 1, minutes: 4 }];
    expect(paceOf(short, [1], 0, 5.9)).toMatchObject({ due: 4, behind: 0 });
    expect(paceOf(short, [1], 0, 6.1)).toMatchObject({ due: 4, behind: 2 });
  });

  it('says nothing in the first minutes, however far somebody has turned', () => {
    expect(paceOf(parts, lines, 5, 0.2)).toMatchObject({ planned: 60, behind: null });
    expect(paceOf(parts, lines, 0, 2.9)).toMatchObject({ behind: null });
    expect(paceOf(parts, lines, 0, 3)).toMatchObject({ behind: 0 });
  });

  it('has no due minutes before the first planned part', () => {
    expect(paceOf(parts, [1, ...lines], 0, 3)).toMatchObject({ due: 0, behind: 3 });
    expect(paceOf(parts, lines, -1, 3)).toMatchObject({ due: 0, behind: 3 });
  });

  it('says nothing without a plan', () => {
    expect(paceOf([], lines, 2, 10)).toBeNull();
  });

  it('never goes back while the lecture goes on, and stays within the plan', () => {
    const plan = fc
      .array(
        fc.record({
          gap: fc.integer({ min: 1, max: 50 }),
          minutes: fc.integer({ min: 1, max: 90 }),
        }),
        {
          minLength: 1,
          maxLength: 6,
        },
      )
      .map((gaps) => {
        let line = 0;
        return gaps.map(({ gap, minutes }) => {
          line += gap;
          return { line, minutes };
        });
      });
    const places = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(plan, places, (planned, given) => {
        const sorted = given.toSorted((a, b) => a - b);
        const due = sorted.map((_, at) => paceOf(planned, sorted, at, 1e6)?.due ?? -1);
        expect(due).toEqual(due.toSorted((a, b) => a - b));
        const total = planned.reduce((sum, { minutes }) => sum + minutes, 0);
        expect(due.every((minutes) => minutes >= 0 && minutes <= total)).toBe(true);
      }),
    );
  });
});
