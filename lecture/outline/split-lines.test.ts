import { expect, it } from 'vitest';
import { splitLines } from './split-lines';

it.each([
  ['a\nb\n', ['a', 'b', '']],
  ['a\r\nb\r\n', ['a', 'b', '']],
  ['a\rb', ['a', 'b']],
  ['a\nb\rc', ['a', 'b\rc']],
  ['a\r\nb\nc', ['a', 'b', 'c']],
  ['', ['']],
])('%j has the lines %j', (text, lines) => {
  expect(splitLines(text)).toEqual(lines);
});
