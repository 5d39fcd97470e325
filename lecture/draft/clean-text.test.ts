import { describe, expect, it } from 'vitest';
import { allAsMarkdown, asMarkdown, cleanText } from './clean-text';

describe('a piece of notes', () => {
  it.each([
    ['  two   blanks ', 'two blanks'],
    ['✅ done ✅', 'done'],
    ['████ 5 MB ██', '5 MB'],
    ['“quoted”', 'quoted'],
    ['“one” and “two”', '“one” and “two”'],
    ['**bold**', 'bold'],
    ['— a remark', 'a remark'],
    ['[`link`](https://example.org/a_b) here', '`link` here'],
    ['[docs][1]', 'docs'],
    ['<i>slanted</i>', 'slanted'],
    ['`<Tag>`', '`<Tag>`'],
    ['rm <id>', 'rm <id>'],
  ])('%s is quoted as %s', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it.each([
    ['my_file', 'my_file'],
    ['__init__.py', '`__init__.py`'],
    ['CMD ["a"]', '`CMD ["a"]`'],
    ['a `b` c*', 'a `b` c*'],
    [
      'in a sentence of many words there is * a star',
      'in a sentence of many words there is \\* a star',
    ],
  ])('%s is shown as %s', (text, shown) => {
    expect(asMarkdown(text)).toBe(shown);
  });

  it('is code when one of its siblings has to be', () => {
    expect(allAsMarkdown(['ls', 'rm <id>'])).toEqual(['`ls`', '`rm <id>`']);
    expect(allAsMarkdown(['ls', 'rm'])).toEqual(['ls', 'rm']);
  });
});
