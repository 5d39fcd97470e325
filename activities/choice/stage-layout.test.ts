import { describe, expect, it } from 'vitest';
import { barPercent, isAllCode, optionStep, optionsLayout, visibleLength } from './stage-layout';

const rows = (count: number) => Array.from({ length: count }, (_, n) => `line ${n}`).join('\n');

describe('the layout of options on the stage', () => {
  it('is large up to four options and compact from five on', () => {
    expect(optionsLayout(['a', 'b', 'c', 'd'], undefined)).toEqual({ many: false, split: false });
    expect(optionsLayout(['a', 'b', 'c', 'd', 'e'], undefined).many).toBe(true);
  });

  it('puts long code beside the options', () => {
    expect(optionsLayout(['a', 'b'], rows(8)).split).toBe(false);
    expect(optionsLayout(['a', 'b'], rows(9)).split).toBe(true);
  });

  it('leaves less room above many options', () => {
    expect(optionsLayout(['a', 'b', 'c', 'd', 'e'], rows(4)).split).toBe(true);
  });

  it('gives all options the size of the longest one', () => {
    expect(optionStep(['yes', 'no'])).toBe('');
    expect(optionStep(['yes', 'x'.repeat(41)])).toBe('is-long');
    expect(optionStep(['yes', 'x'.repeat(85)])).toBe('is-longer');
    expect(optionStep([])).toBe('');
  });

  it('counts letters as they are seen', () => {
    expect(visibleLength('a `b` **c**')).toBe(5);
  });

  it('knows an option that is nothing but code', () => {
    expect(isAllCode('`echo $X`')).toBe(true);
    expect(isAllCode('`echo` and `cat`')).toBe(false);
    expect(isAllCode('echo')).toBe(false);
  });

  it('draws bars relative to the longest one, and none without answers', () => {
    expect(barPercent(6, [3, 12])).toBe(50);
    expect(barPercent(0, [0, 0])).toBe(0);
  });
});
