import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const asked = (notes: string | string[]) => foundIn('choice-question', notes);
const first = (notes: string | string[]) => {
  const { prompt, choices, correct } = asked(notes)[0] ?? {};
  return { prompt, choices, correct };
};

const options = ['A) red', 'B) green', 'C) blue'];
const choices = ['red', 'green', 'blue'];

describe('options below a question', () => {
  it('become a quiz question, with lines, code, key and reason', () => {
    const notes = [
      '# Colours',
      '',
      '## Clicker question 3: mixing',
      '',
      'What does this return?',
      '',
      '```js',
      'mix(yellow, blue)',
      '```',
      '',
      '*(Ninety seconds. The answer is C.)*',
      '',
      ...options,
      '',
      '**Answer:** B, as on paper.',
      '',
      'On with it.',
    ];
    expect(asked(notes)).toEqual([
      {
        id: expect.any(String),
        type: 'choice',
        origin: 'found',
        line: 3,
        lineEnd: 17,
        section: 'Clicker question 3: mixing',
        prompt: 'What does this return?',
        choices,
        correct: [1],
        code: { language: 'js', line: 7, lineEnd: 9, text: 'mix(yellow, blue)' },
        explanation: '**Answer:** B, as on paper.',
        rule: 'choice-question',
        reason:
          'Your notes have this as “Clicker question 3: mixing”, with options below it, and say which is right.',
      },
    ]);
  });

  it.each([
    [['- A) red', '- B) green', '- C) blue']],
    [['- (A) red', '- (B) green', '- (C) blue']],
    [['- **A.** red', '- **B.** green', '- **C.** blue']],
    [['**A)** red', '', '**B)** green', '', '**C)** blue']],
    [['a. red', 'b. green', 'c. blue']],
    [['A: red', 'B: green', 'C: blue']],
    [['(a) red (b) green (c) blue']],
    [['A) red', 'B) green', '   ', 'C) blue']],
    [['| A | red |', '|---|---|', '| B | green |', '| C | blue |']],
    [['    A) red', '    B) green', '    C) blue']],
    [['- [ ] red', '- [ ] green', '- [ ] blue']],
    [['1. red', '2. green', '3. blue']],
  ])('are read whatever their labels: %j', (lines) => {
    const notes = ['## Clicker 2', '', 'Which of these is the colour of grass?', '', ...lines];
    expect(first(notes)).toEqual({
      prompt: 'Which of these is the colour of grass?',
      choices,
      correct: null,
    });
  });

  it.each([
    ['the option', ['A) red', 'B) green ✓', 'C) blue']],
    ['the option, in words', ['A) red', 'B) green (correct)', 'C) blue']],
    ['a box', ['- [ ] red', '- [x] green', '- [ ] blue']],
    ['a star', ['a) red', '*b) green', 'c) blue']],
    ['the line below', [...options, 'ANSWER: B']],
    ['a heading', [...options, '', '### Correct answer', '', '**B**: of course']],
    ['details', [...options, '', '<details><summary>Answer</summary>', '', 'B', '', '</details>']],
    ['a div', [...options, '', '::: solution', 'B is right.', ':::']],
    ['speaker notes', [...options, '', '???', '', 'Wait. The answer is B.']],
    ['a comment', [...options, '', '<!-- answer: B -->']],
    ['prose', [...options, '', 'Think about it. The right answer is B, as you see outside.']],
    ['the next slide', [...options, '', '---', '', '## Solution', '', 'B']],
    ['a verdict for each', [...options, '', '**Solution**', '', '- No', '- Yes: look', '- No']],
  ])('have their key in %s', (_place, below) => {
    expect(first(['## Frage 1', '', 'Which colour has grass?', '', ...below])).toEqual({
      prompt: 'Which colour has grass?',
      choices,
      correct: [1],
    });
  });

  it('have their key far below, by the number of the question', () => {
    const notes = [
      '## Quiz',
      '',
      '1. Which colour has grass?',
      '   a) red',
      '   b) green',
      '2. Which colour has blood?',
      '   a) red',
      '   b) green',
      '',
      '## Text',
      '',
      'Some text.',
      '',
      '## Answers',
      '',
      '1. b',
      '2. a',
    ];
    expect(asked(notes).map(({ correct }) => correct)).toEqual([[1], [0]]);
  });

  it('have no key when the notes say two different things', () => {
    const notes = ['## Quiz 1', '', 'Which?', '', 'A) red ✓', 'B) green', '', 'Answer: B'];
    expect(first(notes).correct).toBeNull();
    expect(asked(notes)[0]?.reason).toMatch(/two different answers/);
  });

  it('that are bold are right only where the notes say so, and lose it anyway', () => {
    const notes = ['## Quiz 1', '', 'Which?', '', '- A) red', '- **B) green**', '- C) blue'];
    expect(first(notes)).toEqual({ prompt: 'Which?', choices, correct: null });
    expect(first(['The correct answers are in bold.', '', ...notes]).correct).toEqual([1]);
  });

  it('may stand below code, a formula or an unfinished sentence', () => {
    const formula = ['## Concept check', '', '$$ 1 + 1 = \\;? $$', '', ...options];
    expect(first(formula).prompt).toBe('$$ 1 + 1 = \\;? $$');
    const code = ['## Clicker 4', '', '```js', 'grass()', '```', '', ...options];
    expect(first(code).prompt).toBe('Which option is right?');
    expect(first(['**Q3.** Grass is', '', ...options]).prompt).toBe('Grass is');
  });

  it('shown again with the answer are one question; other options make another', () => {
    const slide = ['## Quiz', '', 'Which colour has grass?', '', 'A) red'];
    const again = [...slide, 'B) green', '', '---', '', ...slide, 'B) green ✓'];
    expect(asked(again).map(({ correct }) => correct)).toEqual([[1]]);
    const other = [...slide, 'B) green ✓', '', '---', '', ...slide, 'B) lime ✓'];
    expect(asked(other)).toHaveLength(2);
  });

  it('keep their id when the notes around them change', () => {
    const quiz = ['## Quiz 1', '', 'Which colour?', '', ...options];
    const [before] = asked(quiz);
    const [after] = asked(['# New', '', 'Text.', '', ...quiz, '', 'The answer is A.']);
    expect(after?.id).toBe(before?.id);
  });
});

describe('no options', () => {
  it.each([
    ['an agenda', ['## Agenda', '', '1. What is it?', '2. Which one?', '3. Questions?']],
    ['parts of an exercise', ['## Exercise 2', '', 'a) Prove it.', 'b) Draw a picture.']],
    ['kinds of things', ['There are two kinds of sorts.', '', 'A. stable ones', 'B. others']],
    ['letters in a sentence', ['Say whether it is (a) a stack or (b) a queue.']],
    ['things to do', ['## Before class', '', '- [x] Install it', '- [ ] Read chapter 3']],
    ['reasons', ['So why do we sort?', '', '- to search', '- to find doubles']],
    ['expected answers', ['**Ask the class:**', '', 'What is in it?', '', '- files', '- links']],
    ['steps of a solution', ['::: solution', 'Which step?', '', 'A) first', 'B) then', ':::']],
    ['code', ['```', 'Which?', 'A) red', 'B) green', '```']],
    ['an FAQ', ['## FAQ', '', 'Which system?', '', '1. Windows', '2. Linux', '', 'Answer: 2']],
  ])('are %s', (_name, notes) => {
    expect(asked(notes)).toEqual([]);
  });
});

describe('a numbered question that ends with a colon', () => {
  it.each([
    ['**Pregunta 4.** El resultado de `7 % 3` es:', 'El resultado de `7 % 3` es:'],
    ['**Frage 2.** Wählen Sie alle stabilen Verfahren:', 'Wählen Sie alle stabilen Verfahren:'],
  ])('is asked: %s', (line, prompt) => {
    expect(foundIn('choice-question', [line, '', '- a) 1', '- b) 2'])).toMatchObject([{ prompt }]);
  });
});

describe('what a click uncovers', () => {
  it('is the key, or the answer', () => {
    const notes = [
      '# Quiz',
      '',
      'Welche ist idempotent?',
      '',
      '- A) POST',
      '- B) PUT',
      '',
      '<v-click>',
      '',
      '**B)** — sie ersetzt.',
      '',
      '</v-click>',
    ];
    expect(foundIn('choice-question', notes)).toMatchObject([{ correct: [1] }]);
    const free = ['# Frage', '', 'Was heißt REST?', '', '<div v-click>Viel</div>'];
    expect(foundIn('asked-aloud', free)).toMatchObject([{ correct: ['Viel'] }]);
  });
});

describe('options in one item', () => {
  it('stand on its line', () => {
    const notes = [
      '**3.** Hay tres procesos. ¿Cuántos esperan?',
      '- A) 1 · B) 2 · C) 3',
      '',
      '<details><summary>Respuesta</summary>',
      '',
      '**B.**',
      '',
      '</details>',
    ];
    expect(foundIn('choice-question', notes)).toMatchObject([
      { choices: ['1', '2', '3'], correct: [1] },
    ]);
  });

  it('leave the question above theirs to another rule', () => {
    const notes = [
      '## Kurs',
      '',
      'Was ist 3 + 5? (8.)',
      '',
      'Welche sind gerade?',
      '',
      '- [x] 2',
      '- [ ] 3',
    ];
    expect(foundIn('choice-question', notes)).toMatchObject([{ line: 5 }]);
  });
});

describe('a bracket behind an option', () => {
  it('marks it in every language', () => {
    const notes = [
      '## Quiz',
      '',
      '1. ¿Qué cláusula ordena?',
      '   - GROUP BY',
      '   - ORDER BY **(correcta)**',
      '   - WHERE',
    ];
    expect(foundIn('choice-question', notes)).toMatchObject([
      { choices: ['GROUP BY', 'ORDER BY', 'WHERE'], correct: [1] },
    ]);
  });
});
