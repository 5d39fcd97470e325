import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const asked = (...notes: string[]) =>
  foundIn('choice-question', notes).map(({ prompt, choices, correct }) => [
    prompt,
    choices,
    correct,
  ]);

describe('a sheet of questions', () => {
  it('numbers them as a list, with the options not indented below', () => {
    const options = ['(a) red  (b) green  (c) blue', ''];
    const choices = ['red', 'green', 'blue'];
    expect(
      asked(
        ...['## Self-test', '', '1) Which is warm?', '', ...options],
        ...['2) Leaves are ____.', '', ...options, '### Answer key', '', '1. a', '2. b: spring'],
      ),
    ).toEqual([
      ['Which is warm?', choices, [0]],
      ['Leaves are ____.', choices, [1]],
    ]);
  });

  it.each([
    ['**Correct Answer:** B. green', [1]],
    ['**Correct Answers:** A. red; B. green', [0, 1]],
    ['Ans. b', [1]],
    ['Ans: (b)', [1]],
    ['**Answer.** B. Leaves are.', [1]],
    ['**Correct Answers:** A. red; B. blue', null],
  ])('gives the answer right behind the last option: %s', (answer, correct) => {
    const item = [
      '1. Which is it?',
      '   - A. red',
      '   - B. green',
      '   - C. blue',
      `   ${answer}`,
    ];
    expect(asked('## Quiz', '', ...item)).toEqual([
      ['Which is it?', ['red', 'green', 'blue'], correct],
    ]);
  });

  it('has a claim in bold above True and False', () => {
    const item = [
      '5. **True or False: Leaves are blue.**',
      '   - [ ] True',
      '   - [x] False (green)',
    ];
    expect(asked('## Quiz', '', ...item)).toEqual([
      ['Leaves are blue.', ['True', 'False (green)'], [1]],
    ]);
  });

  it.each([
    ['**2.1** Which is it?'],
    ['**Stem:** Which is it?'],
    ['3. (2 points) Which is it?'],
    ['4) Which is it? [3 marks]'],
    ['**Source:** deck 3', '', 'Which is it?'],
    ['*Topic: leaves*', '*Difficulty: low*', '', 'Which is it?'],
  ])('leaves out of the question what is not said: %s', (...question) => {
    const notes = ['### Question', '', ...question, '', 'A) red', 'B) green', '', '**Answer:** B'];
    expect(asked(...notes)).toEqual([['Which is it?', ['red', 'green'], [1]]]);
  });

  it('finds answers by numbers of two parts', () => {
    const options = ['', 'a) red', 'b) green', ''];
    const notes = [
      ...['## Exercise 2', '', '**2.1** Which is it?', ...options],
      ...['**2.2** And now?', ...options, '## Solutions', '', 'Exercise 2: 2.1 b, 2.2 a'],
    ];
    expect(asked(...notes).map(([, , correct]) => correct)).toEqual([[1], [0]]);
  });

  it('may say “Options:” above them, which is no answer', () => {
    for (const title of ['**Options:**', 'Choices:', '#### Options']) {
      const notes = ['### Question 2', '', 'Which is it?', '', title, '', '- A) red', '- B) green'];
      expect(asked(...notes)).toEqual([['Which is it?', ['red', 'green'], null]]);
    }
    const free = ['## Quiz', '', 'Which is it?', '', 'Options: red, green', ''].join('\n');
    expect(foundIn('asked-aloud', free)[0]?.correct ?? null).toBeNull();
  });

  it('takes all of a numbered item as the question', () => {
    const item = ['0. Which is it?', '', '     it = leaf(x)', '', '   (a) red', '   (b) green'];
    expect(asked('## Quiz', '', ...item)[0]?.[0]).toContain('Which is it?');
  });

  it('goes on after the options of the question before, with its own not indented', () => {
    const notes = [
      '## Quiz',
      '',
      '1. Is it?',
      '   A. red',
      '   B. green',
      '',
      '2. Which is it?',
      '',
    ];
    const key = ['A) red', 'B) green', '', '## Answer key', '', 'Part A: 1 B, 2 A'];
    expect(asked(...notes, ...key).map(([prompt, , correct]) => [prompt, correct])).toEqual([
      ['Is it?', [1]],
      ['Which is it?', [0]],
    ]);
  });

  it('asks for short answers, and gives verdicts by letters at its end', () => {
    const notes = [
      ...['## Part A: true or false', '', '1. Leaves are red.', '2. Leaves grow.', ''],
      ...['## Part B: short answers', '', '3. (4 pts) How many leaves has a clover?', ''],
      ...['## Answer key', '', 'Part A: 1 F, 2 T', '', '3. 3, or four with luck'],
    ];
    const claims = foundIn('true-false', notes).map(({ correct }) => correct);
    expect(claims).toEqual([[1], [0]]);
    expect(foundIn('asked-aloud', notes)[0]).toMatchObject({
      type: 'numeric',
      correct: 3,
      explanation: '3, or four with luck',
    });
  });
});
