import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { OPTIONS_MAX, OptionKey, optionSign } from './option-key';

describe('optionSign', () => {
  it('gives ten options ten different letters and shapes', () => {
    const signs = Array.from({ length: OPTIONS_MAX }, (_, index) => optionSign(index));
    expect(signs.map((sign) => sign.letter).join('')).toBe('ABCDEFGHIJ');
    expect(new Set(signs.map((sign) => sign.shape)).size).toBe(10);
    expect(signs[0]).toEqual({ letter: 'A', shape: 'circle', tone: 'a' });
  });

  it('refuses an option beyond the tenth', () => {
    expect(() => optionSign(10)).toThrow(RangeError);
    expect(() => optionSign(-1)).toThrow(RangeError);
  });
});

it('says the letter as text and hides the shape from screen readers', () => {
  const markup = renderToStaticMarkup(<OptionKey index={1} />);
  expect(markup).toContain('data-o="b"');
  expect(markup).toContain('<b>B</b>');
  expect(markup).toContain('aria-hidden="true"');
});
