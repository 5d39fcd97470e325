import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const code = ['```r', 'mean_of <- function(x) {', '  n <- sum(x)', '  n / n', '}', '```', ''];
const spot = (text: string, below: string[] = []) =>
  foundIn('spot-the-problems', ['# Debugging', '', text, '', ...code, ...below]);

describe('"What is wrong?" about code that was named before', () => {
  it('takes the line that the notes name', () => {
    expect(
      spot('A student wrote this function. It always gives 1. What is wrong?', [
        '???',
        '',
        'Line 3 must divide by the length. The rest is fine.',
      ]),
    ).toMatchObject([
      {
        prompt: 'A student wrote this function. It always gives 1. What is wrong?',
        correct: [3],
      },
    ]);
  });

  it('has no key when the notes say something else', () => {
    expect(
      spot('Diese Funktion gibt immer 1. Was ist hier falsch?', ['???', '', 'Give them time.']),
    ).toMatchObject([{ correct: [] }]);
  });

  it.each([['The mean is 1. What is wrong?'], ['What is wrong? Nothing, this function is fine.']])(
    'is nothing without code: %s',
    (text) => {
      expect(spot(text)).toEqual([]);
    },
  );
});

it.each([
  'Three bugs have crept into this function. Find them.',
  'In dieser Funktion haben sich drei Fehler eingeschlichen. Finden Sie die Fehler!',
  'Dans cette fonction, trois erreurs se sont glissées. Trouvez-les.',
  'En esta función se han colado tres errores. ¿Cuáles son?',
])('%s', (text) => {
  expect(spot(text)).toHaveLength(1);
});
