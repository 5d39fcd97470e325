import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaSpans } from './formula-spans';

const sources = (text: string) => formulaSpans(text).map(({ source }) => source);

describe('formulas in a text', () => {
  it('stand between dollars, doubled for a line of their own', () => {
    expect(formulaSpans('Is $a^2$ or $$ b $$ larger?')).toEqual([
      { from: 3, to: 8, source: 'a^2', display: false },
      { from: 12, to: 19, source: 'b', display: true },
    ]);
  });

  it.each([
    'It costs $5 or $10.',
    'echo $HOME/$USER',
    'from $ 5 $ to 6',
    'a lonely $',
    '$$',
    '$$  $$',
    String.raw`\$x\$`,
    'one `$x$` in code, one ``$`y`$`` too',
    'not over $two\nlines$',
  ])('are not seen in %j', (text) => {
    expect(formulaSpans(text)).toEqual([]);
  });

  it('may hold an escaped dollar and, doubled, lines', () => {
    expect(sources(String.raw`$5\$ + x$`)).toEqual([String.raw`5\$ + x`]);
    expect(sources('$$a\n+ b$$')).toEqual(['a\n+ b']);
  });

  it('go on behind code that nobody closes', () => {
    expect(sources('a ` and $x$')).toEqual(['x']);
  });

  it('lie one behind the other, within the text, dollars at both ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'$`\\x1 \n') }), (text) => {
        let end = 0;
        for (const { from, to } of formulaSpans(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(text.slice(from, to)).toMatch(/^\$.+\$$/s);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
