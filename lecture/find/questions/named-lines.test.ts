import { expect, it } from 'vitest';
import { namedLines } from './named-lines';

const code = ['total = 0', 'for n in [1, 2]', '    total += n', 'print(total)'];

it.each([
  ['Line 2. A colon is missing, see line 4.', [2]],
  ['Falta algo al final de la línea 2: `for n in [1, 2]:`', [2]],
  ['la ligne 4', [4]],
  ['Zeilen 2 und 3', [2, 3]],
  ['`total += n` runs too often.', [3]],
])('%s names lines', (answer, lines) => {
  expect(namedLines(answer, code)).toEqual(lines);
});

it.each([
  'A colon is missing.',
  'It is not line 2 but line 3.',
  'Move it after line 4.',
  'Line 9 does not exist.',
  '`total = 0` and `print(total)` are swapped.',
  '2',
])('%s names none for sure', (answer) => {
  expect(namedLines(answer, code)).toBeNull();
});

it('takes a bare number only when a line was asked for', () => {
  expect(namedLines('3, as it runs twice', code, true)).toEqual([3]);
});
