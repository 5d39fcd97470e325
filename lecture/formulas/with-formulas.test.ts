import { describe, expect, it } from 'vitest';
import { withFormulas } from './with-formulas';

const drawnIn = (value: object) => withFormulas(value as { formulas?: Record<string, string> });
const sourcesIn = (value: object) => Object.keys(drawnIn(value).formulas ?? {});

describe('the formulas of a question', () => {
  it('are drawn once, with what screen readers read', () => {
    const { formulas = {} } = drawnIn({ prompt: 'Is $x^2$', choices: [{ text: '$x^2$ or $y$' }] });
    expect(Object.keys(formulas)).toEqual(['$x^2$', '$y$']);
    expect(formulas['$x^2$']).toContain('<math');
  });

  it('are drawn anew each time, and are gone when the text has none', () => {
    expect(drawnIn({ prompt: 'None', formulas: { $x$: 'old' } })).toEqual({ prompt: 'None' });
    expect(drawnIn({ prompt: '$x$', formulas: { $x$: 'old' } }).formulas?.$x$).not.toBe('old');
  });

  it('are none where they cannot be read, or stand in code', () => {
    expect(sourcesIn({ prompt: String.raw`It is $\nosuchmacro$ and $\frac{1$` })).toEqual([]);
    expect(sourcesIn({ prompt: 'What?', code: 'echo $x$', language: '$x$' })).toEqual([]);
  });

  it('load, link and run nothing', () => {
    const prompt = String.raw`$\href{javascript:alert(1)}{x}$ $\includegraphics{//evil/x.png}$ $\htmlClass{a}{b}$ $\text{<img src=x>}$`;
    const markup = Object.values(drawnIn({ prompt }).formulas ?? {}).join('');
    const tags = [...markup.matchAll(/<(\w+)([^>]*)>/g)];
    const names = new Set(tags.map(([, name]) => name));
    expect([...names].sort()).toEqual([
      'annotation',
      'math',
      'mrow',
      'mstyle',
      'mtext',
      'semantics',
      'span',
    ]);
    expect(tags.map(([, , attributes]) => attributes).join()).not.toMatch(/href|src|\son\w|"a"/);
  });
});
