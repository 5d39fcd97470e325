import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readProgram, writeProgram } from './program-text';

it.each([
  ['four spaces', 'if a:\n    b\n        c', [0, 1, 2]],
  ['two spaces', 'a {\n  b {\n    c\n  }\n}', [0, 1, 2, 1, 0]],
  ['tabs', 'a\n\tb\n\t\tc', [0, 1, 2]],
  ['empty lines', 'a\n\n  \n    b', [0, 1]],
])('reads %s', (_what, text, indents) => {
  expect(readProgram(text).indents).toEqual(indents);
});

it('reads what it writes', () => {
  const line = fc.record({
    text: fc.stringMatching(/^[a-z}][a-z (){};]{0,8}[a-z;}]$/),
    indent: fc.integer({ min: 0, max: 8 }),
  });
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const program = {
        items: lines.map(({ text }) => text),
        indents: lines.map(({ indent }) => indent),
      };
      expect(readProgram(writeProgram(program))).toEqual(program);
    }),
  );
});
