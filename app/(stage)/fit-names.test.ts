import { describe, expect, it } from 'vitest';
import { fitNames } from './fit-names';

const people = (count: number) => Array.from({ length: count }, (_, i) => `Person ${i}`);

describe('names in the lobby', () => {
  it('are large and in order of arrival in a small room', () => {
    const fitted = fitNames(people(20), 20);
    expect(fitted).toEqual({ size: 'normal', names: people(20), more: 0 });
  });

  it('shrink before any is left out', () => {
    expect(fitNames(people(58), 58)).toMatchObject({ size: 'many', more: 0 });
  });

  it('begin with the newest when they do not all fit, and count the others', () => {
    const fitted = fitNames(people(300), 300);
    expect(fitted.names[0]).toBe('Person 299');
    expect(fitted.names.length + fitted.more).toBe(300);
    expect(fitted.more).toBeGreaterThan(100);
  });

  it('count people whose names were not sent', () => {
    const fitted = fitNames(people(400), 900);
    expect(fitted.names.length + fitted.more).toBe(900);
  });

  it('survive an empty room and very long names', () => {
    expect(fitNames([], 0)).toEqual({ size: 'normal', names: [], more: 0 });
    expect(fitNames(['W'.repeat(500)], 1).names).toHaveLength(1);
  });
});
