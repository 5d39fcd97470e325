import { describe, expect, it } from 'vitest';
import { codeSize } from './code-size';

describe('the size of the join code', () => {
  it('is the largest for narrow digits', () => {
    expect(codeSize('482913')).toBe(21.5);
    expect(codeSize('111111')).toBe(21.5);
  });

  it('shrinks for wide ones', () => {
    expect(codeSize('888888')).toBeLessThan(20);
    expect(codeSize('888888')).toBeGreaterThan(19);
  });
});
