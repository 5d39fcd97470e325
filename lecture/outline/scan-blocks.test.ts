import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanBlocks } from './scan-blocks';

const scan = (text: string) => scanBlocks(text.split('\n'));
const kinds = (text: string) => scan(text).map(({ kind, line, lineEnd }) => [kind, line, lineEnd]);

describe('the blocks of Markdown', () => {
  it('know their lines', () => {
    const text = [
      '# Title',
      'One',
      'two.',
      '',
      '- a',
      '  more',
      '- b',
      '',
      '> said',
      'and more',
      '',
      '```js',
      '# no heading',
      '```',
      '---',
      '| a | b |',
      '|---|---|',
      '| 1 | `x | y` |',
      '<!-- a',
      'comment -->',
      '    indented',
    ].join('\n');
    expect(kinds(text)).toEqual([
      ['heading', 1, 1],
      ['paragraph', 2, 3],
      ['list', 5, 7],
      ['quote', 9, 10],
      ['code', 12, 14],
      ['rule', 15, 15],
      ['table', 16, 18],
      ['comment', 19, 20],
      ['code', 21, 21],
    ]);
  });

  it('are headings with marks or a line below', () => {
    expect(scan('## Two ##\n\n#hashtag\n\nOne\n===\n\nTwo\n---\n\n####### seven')).toMatchObject([
      { kind: 'heading', level: 2, text: 'Two' },
      { kind: 'paragraph', lines: ['#hashtag'] },
      { kind: 'heading', level: 1, text: 'One' },
      { kind: 'heading', level: 2, text: 'Two' },
      { kind: 'paragraph' },
    ]);
  });

  it('are code up to the fence that closes it, or to the end', () => {
    expect(scan('~~~~python title="a"\n```\n~~~\n~~~~\nafter')).toMatchObject([
      { kind: 'code', language: 'python', lines: ['```', '~~~'], fenced: true, lineEnd: 4 },
      { kind: 'paragraph', lines: ['after'] },
    ]);
    expect(scan('```\nnever closed\n')).toMatchObject([
      { kind: 'code', language: '', lines: ['never closed', ''], line: 1, lineEnd: 3 },
    ]);
  });

  it.each([
    ['```{.python .numberLines}', 'python'],
    ['```{r, echo=FALSE}', 'r'],
    ['```js {1,3}', 'js'],
    ['```', ''],
  ])('read the language of %s', (fence, language) => {
    expect(scan(`${fence}\nx\n\`\`\``)).toMatchObject([{ kind: 'code', language }]);
  });

  it('are list items with what is indented under them', () => {
    const [list] = scan('1. one\n   - nested\n\n   more\n2) other\n');
    expect(list).toMatchObject({
      kind: 'list',
      ordered: true,
      items: [{ marker: '1.', lines: ['one', '- nested', '', 'more'], line: 1, lineEnd: 4 }],
    });
  });

  it('cover each line that is not blank exactly once, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      ...['- ', '1. ', '> ', '# ', '```', '~~~', '    ', '\t', '---', '===', '| a |', '|-|'],
      ...['<!-- ', '-->', '<b>', 'text', 'ü', ' ', '\n', '\n', '\n\n', '\\', '`'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const lines = pieces.join('').split('\n');
        const covered = scanBlocks(lines).flatMap(({ line, lineEnd }) =>
          Array.from({ length: lineEnd - line + 1 }, (_, at) => line + at),
        );
        expect(covered).toEqual([...new Set(covered)].sort((a, b) => a - b));
        const missing = lines.flatMap((line, at) =>
          line.trim() !== '' && !covered.includes(at + 1) ? [at + 1] : [],
        );
        expect(missing).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
