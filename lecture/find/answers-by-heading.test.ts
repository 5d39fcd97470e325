import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const questions = [
  '## Clicker questions',
  '',
  '### Clicker question 1:',
  'Which sort is stable?',
  '',
  'A) merge sort  ',
  'B) heap sort  ',
  'C) quick sort',
  '',
  '### Discussion question:',
  'Why does stability matter?',
  '',
];

const keys = (lines: string[]) => [
  ...foundIn('choice-question', lines),
  ...foundIn('asked-aloud', lines),
];

describe('answers below headings like those of the questions', () => {
  it('reads the bold option of the repeated ones, and the words', () => {
    const [choice, words] = keys([
      ...questions,
      '{::solution}',
      '',
      '# Solutions',
      '',
      '### Clicker question 1: (easy)',
      '',
      '**A) merge sort**  ',
      'B) heap sort  ',
      'C) quick sort',
      '',
      '**Explanation:** Equal keys never cross.',
      '',
      '### Discussion question:',
      '',
      'A second sort keeps the order of the first.',
      '',
      '{:/solution}',
    ]);
    expect(choice).toMatchObject({
      correct: [0],
      explanation: '**Explanation:** Equal keys never cross.',
    });
    expect(words).toMatchObject({ correct: ['A second sort keeps the order of the first.'] });
  });

  it('gives no key for options that are repeated without a mark', () => {
    const [choice] = keys([
      ...questions,
      '# Solutions',
      '### Clicker question 1:',
      '',
      'A) merge sort  ',
      'B) heap sort  ',
      'C) quick sort',
    ]);
    expect(choice).toMatchObject({ correct: null });
  });

  it('gives no key when two questions have the same heading', () => {
    const found = keys([
      '### Clicker question',
      'Which sort is stable?',
      '',
      'A) merge sort  ',
      'B) heap sort',
      '',
      '### Clicker question',
      'Which sort is fast?',
      '',
      'A) bogo sort  ',
      'B) tim sort',
      '',
      '# Solutions',
      '### Clicker question',
      'B',
    ]);
    expect(found).toMatchObject([{ correct: null }, { correct: null }]);
  });

  it('finds answers by number when the headings have other names', () => {
    const [choice] = keys([
      '**1.** Which sort is stable?',
      '',
      'A) merge sort  ',
      'B) heap sort',
      '',
      '# Answers',
      '### Question 1',
      'A, since equal keys never cross.',
    ]);
    expect(choice).toMatchObject({ correct: [0] });
  });
});

it('keeps what stands behind an answer box out of it', () => {
  const found = keys([
    '## 2. Words',
    '',
    'Q: What do we call a mistake in code?',
    '',
    '**1.** Which sort is stable?',
    '',
    'A) merge sort  ',
    'B) heap sort',
    '',
    '<details>',
    '<summary>Answer</summary>',
    '',
    'A',
    '',
    '</details>',
    '',
    '**2.** Name a fast sort.',
  ]);
  expect(JSON.stringify(found)).not.toContain('Name a fast sort.');
});
