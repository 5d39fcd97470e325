import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CodeTokens, codeLines, codeTokens } from '@/domain/code-block';
import { grammarFor } from './grammars';
import { highlightCode } from './highlight-code';
import { withTokens } from './with-tokens';

const texts = (tokens: CodeTokens) => tokens.map((line) => line.map(([, text]) => text).join(''));
const kindOf = (tokens: CodeTokens, text: string) =>
  tokens.flat().find(([, part]) => part.trim() === text)?.[0];

describe('coloured code', () => {
  it('has a keyword, a string, a comment, a constant and a function', async () => {
    const tokens = await highlightCode('python', 'def area(r):\n    # pi\n    return 3.14 * "x"\n');
    expect(kindOf(tokens, 'def')).toBe('k');
    expect(kindOf(tokens, 'area')).toBe('f');
    expect(kindOf(tokens, '# pi')).toBe('c');
    expect(kindOf(tokens, '3.14')).toBe('n');
    expect(kindOf(tokens, '"x"')).toBe('s');
  });

  it('colours a Dockerfile, whose grammar is modest', async () => {
    const tokens = await highlightCode('Dockerfile', 'FROM node:22 AS build\nRUN npm ci && ls -la');
    expect(kindOf(tokens, 'FROM')).toBe('k');
    expect(kindOf(tokens, 'RUN')).toBe('k');
    expect(kindOf(tokens, '&&')).toBe('p');
    expect(kindOf(tokens, '-la')).toBe('n');
  });

  it('knows what began on an earlier line', async () => {
    const tokens = await highlightCode('js', '/* one\ntwo */\nlet x');
    expect(tokens[1]).toEqual([['c', 'two */']]);
    expect(kindOf(tokens, 'let')).toBe('k');
  });

  it('stays plain in an unknown language', async () => {
    expect(await highlightCode('klingon', 'a b\n\nc')).toEqual([
      [['', 'a b']],
      [['', '']],
      [['', 'c']],
    ]);
  });

  it.each([
    ['javascript', 'const a = `x`; // é 🐳\r\nif (a) { b() }\r\n'],
    ['bash', 'echo "$HOME" | grep -v x\n\t# tab\n'],
    ['sql', "SELECT 'é', count(*) FROM t -- end\n"],
    ['c++', '#include <vector>\nstd::vector<int> v{1};'],
    ['html', '<a href="x">y</a>\n<script>let z = 1</script>'],
    ['yaml', 'a:\n  - "b"\n  - c: 1\n'],
  ])('gives every line of %s back', async (language, text) => {
    const tokens = await highlightCode(language, text);
    expect(texts(tokens)).toEqual(codeLines(text));
    expect(tokens.flat().some(([kind]) => kind !== '')).toBe(true);
    expect(codeTokens.safeParse(tokens).success).toBe(true);
  });

  it('gives every line back, whatever the text and the language', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        '`',
        '${',
        '/*',
        '*/',
        '//',
        '#',
        '<!--',
        '\n',
        '\r',
        '\t',
        '{',
        '}',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('js', 'python', 'bash', 'sql', 'dockerfile', 'html', 'c++', ''),
        fc.array(piece, { maxLength: 30 }),
        async (language, pieces) => {
          const text = pieces.join('');
          expect(texts(await highlightCode(language, text))).toEqual(codeLines(text));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('leaves what is data, not code, in one piece and in good time', async () => {
    const text = `var a = "${'x'.repeat(19_000)}"\nlet b = 1`;
    const tokens = await highlightCode('js', text);
    expect(tokens[0]).toEqual([['', codeLines(text)[0]]]);
    expect(kindOf(tokens, 'let')).toBe('k');
  });
});

describe('a config with code', () => {
  const base = { prompt: 'Which?', seconds: null, points: 1000 };

  it('gets new tokens in place of old ones', async () => {
    const code = { language: 'js', text: 'let a', tokens: [[['', 'old'] as ['', string]]] };
    const config = await withTokens({ ...base, code });
    expect(texts(config.code.tokens)).toEqual(['let a']);
    expect(code.tokens).toEqual([[['', 'old']]]);
  });

  it('stays the same without code', async () => {
    expect(await withTokens(base)).toBe(base);
  });
});

describe('the languages', () => {
  it('are found by the names that fences use, in any case', () => {
    expect(grammarFor('JS')?.id).toBe('javascript');
    expect(grammarFor('Dockerfile')?.id).toBe('docker');
    expect(grammarFor('')).toBeUndefined();
  });
});
