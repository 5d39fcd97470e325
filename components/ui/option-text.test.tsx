import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { OptionText, optionTextClass } from './option-text';

it('sets an option that is all code in monospace, without its marks', () => {
  expect(optionTextClass('`a.out`', 'stage')).toBe('t mono');
  expect(renderToStaticMarkup(<OptionText text="`a.out`" />)).toBe('<span>a.out</span>');
});

it('keeps code inside a sentence as code', () => {
  expect(optionTextClass('only `a.out`', 'phone')).toBe('opt-text');
  expect(renderToStaticMarkup(<OptionText text="only `a.out`" />)).toBe(
    '<span>only <code>a.out</code></span>',
  );
});

it('makes long options smaller, code sooner than words', () => {
  const thirty = 'x'.repeat(30);
  expect(optionTextClass(thirty, 'stage')).toBe('t');
  expect(optionTextClass(`\`${thirty}\``, 'stage')).toBe('t mono is-long');
  expect(optionTextClass('x'.repeat(60), 'stage')).toBe('t is-long');
  expect(optionTextClass('x'.repeat(200), 'bar')).toBe('t is-longer');
});

it('sets all options of a question in the size of the longest', () => {
  const options = ['yes', 'x'.repeat(60)];
  expect(options.map((option) => optionTextClass(option, 'stage', options))).toEqual([
    't is-long',
    't is-long',
  ]);
});
