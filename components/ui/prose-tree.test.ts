import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inline, parseProse, plainProse, soleCode } from './prose-tree';

/** Kinds and texts in a short form: strong(…), em(…), `…`. */
function short(nodes: Inline[]): string {
  return nodes
    .map((node) => {
      if ('text' in node) return node.kind === 'code' ? `‹${node.text}›` : node.text;
      return `${node.kind}(${short(node.children)})`;
    })
    .join('');
}

describe('parseProse', () => {
  it.each([
    ['plain words', 'plain words'],
    ['run `make test` twice', 'run ‹make test› twice'],
    ['a **bold** word', 'a strong(bold) word'],
    ['an *italic* word', 'an em(italic) word'],
    ['**bold with `code` inside**', 'strong(bold with ‹code› inside)'],
    ['**bold and *italic***', 'strong(bold and em(italic))'],
    ['*italic and **bold***', 'em(italic and strong(bold))'],
    ['``a ` tick``', '‹a ` tick›'],
    ['`` `x` ``', '‹`x`›'],
    ['`**not bold**`', '‹**not bold**›'],
    ['\\*not italic\\*', '*not italic*'],
    ['\\`not code\\`', '`not code`'],
    ['C:\\temp', 'C:\\temp'],
  ])('reads %s', (text, expected) => {
    expect(short(parseProse(text))).toBe(expected);
  });

  it.each([
    '2 * 3 * 4 = 24',
    '2*3*4',
    'snake_case_name and __init__',
    'an open `tick',
    'an open **star',
    '** **',
    '****',
    '<b>tags</b> & entities &amp; stay text',
    '[a link](https://example.org) stays text',
  ])('leaves %s as it is', (text) => {
    expect(parseProse(text)).toEqual([{ kind: 'text', text }]);
  });

  it('loses no letter or digit of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '*', '`', '\\', '1', '\n') }),
        (text) => {
          const kept = plainProse(text).replace(/[^a1]/g, '');
          expect(kept).toBe(text.replace(/[^a1]/g, ''));
        },
      ),
    );
  });

  it('ends on marks nested without end', () => {
    expect(plainProse('*a '.repeat(1000))).toBe('*a '.repeat(1000));
    expect(parseProse(`${'**'.repeat(500)}x${'**'.repeat(500)}`).length).toBeGreaterThan(0);
  });
});

describe('soleCode', () => {
  it('gives the code of a text that is all code', () => {
    expect(soleCode(' `a b` ')).toBe('a b');
  });

  it('is null when there is anything beside the code', () => {
    expect(soleCode('`a` b')).toBeNull();
    expect(soleCode('a')).toBeNull();
    expect(soleCode('')).toBeNull();
  });
});
