import { describe, expect, it } from 'vitest';
import { heatShare, heatStep } from './heat';

describe('the heat of a line', () => {
  it('goes up in five steps with the share of the room', () => {
    expect([2, 9, 19, 38, 46].map((count) => heatStep(count, 52))).toEqual([1, 2, 3, 4, 5]);
  });

  it('is cold without answers', () => {
    expect(heatStep(0, 0)).toBe(1);
    expect(heatShare(0, [0, 0])).toBe(0);
  });

  it('is as long as its part of the longest bar', () => {
    expect(heatShare(5, [10, 5])).toBe(0.5);
  });
});
