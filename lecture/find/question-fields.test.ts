import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const asked = (...notes: string[]) =>
  foundIn('question-fields', notes).map(({ prompt, choices, correct }) => [
    prompt,
    choices,
    correct,
  ]);

const choices = ['red', 'green', 'blue'];

describe('a question whose parts have names', () => {
  it('is read with lines, key, explanation and reason', () => {
    const notes = [
      ...['# Lesson 1', '', '- Question: Which is it?', '  - Type: multiple choice'],
      ...['  - Choices: red; green; blue', '  - Answer: green', '  - Explanation: Leaves are.'],
    ];
    expect(foundIn('question-fields', notes)).toEqual([
      {
        id: expect.any(String),
        type: 'choice',
        origin: 'found',
        line: 3,
        lineEnd: 7,
        section: 'Lesson 1',
        prompt: 'Which is it?',
        choices,
        correct: [1],
        explanation: 'Leaves are.',
        rule: 'question-fields',
        reason: 'Your notes name the parts of this question, and its answer.',
      },
    ]);
  });

  it.each([
    [['**Question:** Which is it?', '**Options:** red, green, blue', '**Answer:** b'], [1]],
    [['Question: Which is it?', '', 'Choices: A) red | B) green | C) blue'], null],
    [['> **Frage**: Which is it?', '> **Optionen**: red; green; blue', '> **Antwort**: red'], [0]],
  ])('stands in paragraphs, quotes and lists: %j', (notes, correct) => {
    expect(asked(...notes)).toEqual([['Which is it?', choices, correct]]);
  });

  it('has words for an answer, or a verdict, when nothing is offered', () => {
    const words = ['- Question: What does `pwd` show?', '  - Answer: the folder'];
    expect(asked(...words)).toEqual([['What does `pwd` show?', undefined, ['the folder']]]);
    const claim = ['- Question: True or false: leaves are red.', '  - Answer: False'];
    expect(asked(...claim)).toEqual([['Leaves are red.', ['True', 'False'], [1]]]);
  });

  it.each([
    [['Question: Which is it?', '', 'We shall see.', '', 'Answer: green']],
    [['## FAQ', '', '- Question: Which is it?', '  - Answer: green']],
    [['Question: Which is it?', 'Options: red, red']],
    [['Choices: red; green', 'Answer: green']],
  ])('is none in: %j', (notes) => {
    expect(asked(...notes)).toEqual([]);
  });
});

describe('speaker notes that begin with a letter', () => {
  const slide = (...said: string[]) =>
    foundIn('choice-question', [
      '## Clicker',
      '',
      'Which?',
      '',
      'A) red',
      'B) green',
      '',
      '???',
      '',
      ...said,
    ]);

  it('give the key', () => {
    expect(slide('B. Leaves are.')[0]?.correct).toEqual([1]);
    expect(slide('A. Smith found it.')[0]?.correct).toBeNull();
    expect(slide('A stream of guesses.')[0]?.correct).toBeNull();
  });
});
