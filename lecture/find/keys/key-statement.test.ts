import { describe, expect, it } from 'vitest';
import { afterAnswerWord, answeredKey, statedKey } from './key-statement';

const letters = { options: ['a stack', 'a queue', 'a heap', 'a tree'], style: 'letters' as const };
const numbers = { options: ['24', '254', '256', '3'], style: 'numbers' as const };

describe('a sentence that says which options are right', () => {
  it.each([
    ['Many choose C. The answer is B.', [1]],
    ['answer: B, because the first one leaves first', [1]],
    ['The correct answer is B or C', [1, 2]],
    ['Statements A and D are true.', [0, 3]],
    ['Option B is correct', [1]],
    ['The second answer is right: it is fair.', [1]],
    ['ANSWER: B', [1]],
    ['The answer is a queue.', [1]],
    ['Die richtige Antwort ist C.', [2]],
    ['Antwort c ist richtig. Der Rest nicht.', [2]],
    ['Richtig sind A und C.', [0, 2]],
    ['Réponse b : le premier sort d’abord', [1]],
    ['La bonne réponse est la C.', [2]],
    ['**Respuesta correcta:** b)', [1]],
    ['La opción B es correcta.', [1]],
  ])('is understood: %s', (text, key) => {
    expect(statedKey(text, letters)).toEqual(key);
  });

  it.each([
    'If the answer is B, ask why.',
    'Many say that the answer is B.',
    'The answer is not B.',
    'Antwort B ist falsch.',
    'A stack is what we need.',
    'The answer is A stack of plates has an order.',
    'The answer is K.',
    'The answer is A. No, the answer is B.',
    'Wenn die Antwort B ist, fragen Sie nach.',
  ])('is not made of %j', (text) => {
    expect(statedKey(text, letters)).toBeNull();
  });

  it('counts numbers from one, unless a number could be the text of another option', () => {
    expect(statedKey('La solución es 2: quedan ocho bits', numbers)).toEqual([1]);
    expect(statedKey('The answer is 256.', numbers)).toEqual([2]);
    expect(statedKey('The answer is 3.', numbers)).toBeNull();
  });
});

describe('a text that is an answer', () => {
  it.each([
    ['B', [1]],
    ['**C**: it is a tree in an array', [2]],
    ['A, C', [0, 2]],
    ['b) since it is fair', [1]],
    ['C, car il est trié', [2]],
    ['a heap, as in the book', [2]],
  ])('%j names options', (text, key) => {
    expect(answeredKey(text, letters)).toEqual(key);
  });

  it.each(['A stream has no borders', 'E', 'It depends', ''])('%j names none', (text) => {
    expect(answeredKey(text, letters)).toBeNull();
  });

  it('that contradicts itself names none', () => {
    expect(answeredKey('B\n', letters)).toEqual([1]);
    expect(answeredKey('B. The answer is C.', letters)).toBeNull();
  });
});

it.each([
  ['**Answer:** 42', '42'],
  ['Lösung: x', 'x'],
  ['Réponse : oui', 'oui'],
  ['Correct Answer', null],
  ['Answers differ from room to room.', null],
])('behind the answer word of %j stands %j', (text, rest) => {
  expect(afterAnswerWord(text)).toBe(rest);
});
