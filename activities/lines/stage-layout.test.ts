import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLayout, codeWindow, columnsOf, windowNote } from './stage-layout';

const code = (lines: number, columns = 20) =>
  Array.from({ length: lines }, () => 'x'.repeat(columns)).join('\n');

describe('the layout of code on the stage', () => {
  it('sets short code large', () => {
    const layout = codeLayout(code(5), 'open');
    expect(layout).toEqual({ row: 4.2, size: 2.7, capacity: 5, lines: 5 });
  });

  it('shrinks to a smallest row and then shows a part', () => {
    const layout = codeLayout(code(60, 120), 'open');
    expect(layout.row).toBe(2.1);
    expect(layout.size).toBe(1.75);
    expect(layout.capacity).toBeLessThan(60);
  });

  it('never sets letters smaller than 28 px, nor lets what is seen be higher than the wall', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom('open' as const, 'hot' as const, 'revealed' as const),
        (lines, columns, mode) => {
          const layout = codeLayout(code(lines, columns), mode);
          expect(layout.size).toBeGreaterThanOrEqual(1.75);
          expect(layout.capacity).toBeGreaterThanOrEqual(1);
          expect(layout.capacity * layout.row).toBeLessThanOrEqual(49.1);
        },
      ),
    );
  });

  it('counts a tab as two columns', () => {
    expect(columnsOf('\tab')).toBe(4);
  });
});

describe('the window of code that is too long', () => {
  const layout = codeLayout(code(60), 'revealed');

  it('begins at the top', () => {
    expect(codeWindow(layout)).toEqual({ from: 1, to: layout.capacity });
  });

  it('follows the line that is talked about and stops at the end', () => {
    expect(codeWindow(layout, 60).to).toBe(60);
    const { from, to } = codeWindow(layout, 30);
    expect(from).toBeLessThan(30);
    expect(to).toBeGreaterThan(30);
  });

  it('says what it leaves out', () => {
    expect(windowNote({ from: 1, to: 22 }, 60)).toBe(
      'Lines 1 to 22 of 60; all of them are on your phone',
    );
    expect(windowNote({ from: 1, to: 9 }, 9)).toBeNull();
  });
});
