import { expect, test } from 'vitest';
import { isOpenAnswer } from './open-answer';

test.each([
  'Answers will vary.',
  '(respuesta libre)',
  'See banding below.',
  'Depends on the accent.',
  '*Kommt darauf an.*',
  'Keine Musterlösung',
  'Pas de solution type. On en discutera en classe.',
  'offen',
])('%j leaves the question open', (text) => {
  expect(isOpenAnswer(text)).toBe(true);
});

test.each([
  'It varies with the temperature.',
  'The open set',
  'Offenheit',
  'A voiced fricative',
  'Variable',
  'Seestern',
  'Verona',
])('%j is an answer', (text) => {
  expect(isOpenAnswer(text)).toBe(false);
});
