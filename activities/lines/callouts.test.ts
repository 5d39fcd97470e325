import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCallouts } from './callouts';

const geometry = { row: 3.2, window: { from: 1, to: 15 }, height: 48 };
const at = (line: number, text = 'Too early', explanation = 'It runs again each time') => ({
  text,
  explanation,
  lines: [line],
});

describe('callouts', () => {
  it('are only there for the problems shown so far', () => {
    expect(placeCallouts([at(1), at(2)], 0, geometry)).toEqual([]);
    expect(placeCallouts([at(1), at(2)], 1, geometry).map(({ index }) => index)).toEqual([0]);
    expect(placeCallouts([at(1)], 9, geometry)).toHaveLength(1);
  });

  it('stand beside their line', () => {
    const [callout] = placeCallouts([at(6)], 1, geometry);
    expect(callout?.wireFrom).toBeCloseTo(5.5 * 3.2);
    expect(callout?.wireTo).toBeCloseTo(5.5 * 3.2);
  });

  it('list absences last, without a wire', () => {
    const absent = { text: 'Nobody drops rights', lines: null };
    const callouts = placeCallouts([absent, at(3)], 2, geometry);
    expect(callouts.map(({ index, wireFrom }) => [index, wireFrom === null])).toEqual([
      [1, false],
      [0, true],
    ]);
  });

  it('are pushed down by the one before, and up from the bottom', () => {
    const tops = placeCallouts([at(6), at(7), at(15)], 3, geometry).map(({ top }) => top);
    expect(tops[0]).toBeCloseTo(5.5 * 3.2 - 1.7);
    expect(tops[1]).toBeGreaterThan(6.5 * 3.2 - 1.7);
    expect(tops[2]).toBeLessThan(14.5 * 3.2 - 1.7);
  });

  it('have no wire to a line outside the window', () => {
    const [callout] = placeCallouts([at(40)], 1, geometry);
    expect(callout?.wireFrom).toBeNull();
  });

  it('mark the last one shown as the present one, which keeps its explanation', () => {
    const long = 'word '.repeat(40);
    const callouts = placeCallouts(
      [at(1, 'One', long), at(5, 'Two', long), at(9, 'Three', long), at(12, 'Four', long)],
      4,
      geometry,
    );
    expect(callouts.filter(({ now }) => now).map(({ index }) => index)).toEqual([3]);
    expect(callouts.map(({ explanation }) => explanation !== null)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('never cover one another and stay on the wall', () => {
    const problem = fc.record({
      text: fc.string({ minLength: 1, maxLength: 60 }),
      explanation: fc.option(fc.string({ maxLength: 200 }), { nil: undefined }),
      lines: fc.option(fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 3 })),
    });
    fc.assert(
      fc.property(fc.array(problem, { minLength: 1, maxLength: 30 }), (problems) => {
        const callouts = placeCallouts(problems, problems.length, geometry);
        expect(callouts.some(({ now }) => now)).toBe(true);
        for (const [i, { top }] of callouts.entries()) {
          expect(top).toBeGreaterThanOrEqual(-0.21);
          expect(top).toBeLessThan(geometry.height);
          const next = callouts[i + 1];
          if (next) expect(next.top - top).toBeGreaterThanOrEqual(3.39);
        }
      }),
    );
  });
});
