import { describe, expect, it } from 'vitest';
import { barRows, barShare, optionsLayout, outputSize } from './stage-layout';

const rows = (count: number) => Array.from({ length: count }, (_, n) => `line ${n}`).join('\n');

describe('the layout of options on the stage', () => {
  it('is large up to four options and compact from five on', () => {
    expect(optionsLayout(['a', 'b', 'c', 'd'], undefined)).toMatchObject({ many: false });
    expect(optionsLayout(['a', 'b', 'c', 'd', 'e'], undefined).many).toBe(true);
  });

  it('shrinks code before it moves to the side', () => {
    const four = ['a', 'b', 'c', 'd'];
    expect(optionsLayout(four, rows(4))).toMatchObject({ split: false, tall: false });
    expect(optionsLayout(four, rows(6))).toMatchObject({ split: false, tall: true });
    expect(optionsLayout(four, rows(9))).toMatchObject({ split: 'roomy', tall: false });
    expect(optionsLayout(four, rows(20))).toMatchObject({ split: 'roomy', tall: true });
  });

  it('leaves less room above many options', () => {
    expect(optionsLayout(Array<string>(10).fill('a'), rows(4)).split).toBe('even');
  });

  it('knows code that is too wide, sooner beside the options', () => {
    expect(optionsLayout(['a', 'b'], 'x'.repeat(80)).wide).toBe(false);
    expect(optionsLayout(['a', 'b'], 'x'.repeat(120)).wide).toBe(true);
    expect(optionsLayout(['a', 'b'], `${rows(20)}${'x'.repeat(80)}`).wide).toBe(true);
  });
});

describe('the bars', () => {
  it('never need more height than there is', () => {
    for (const beside of [true, false]) {
      for (let count = 2; count <= 10; count++) {
        const { row, gap, columns } = barRows(count, beside);
        const perColumn = Math.ceil(count / columns);
        expect(perColumn * row + (perColumn - 1) * gap).toBeLessThanOrEqual(44.5);
        expect(gap).toBeGreaterThan(0.5);
      }
    }
  });

  it('are relative to the longest one, and empty without answers', () => {
    expect(barShare(6, [3, 12])).toBe(0.5);
    expect(barShare(0, [0, 0])).toBe(0);
  });
});

it('sets outputs of several lines as large as their row allows, and legible in any case', () => {
  expect(outputSize(['3'], 8.5)).toBe(2.75);
  expect(outputSize(['1\n2', '1'], 8.5)).toBeCloseTo(2.54, 1);
  expect(outputSize(['1\n2\n3\n4\n5\n6\n7'], 8.5)).toBe(1.75);
});
