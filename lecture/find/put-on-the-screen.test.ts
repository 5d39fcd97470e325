import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

/** A heading with the answer below is read by a rule of its own. */
const rules = ['asked-aloud', 'answered-heading'];
const asked = (...notes: string[]) =>
  rules
    .flatMap((rule) => foundIn(rule, notes))
    .map(({ type, prompt, correct }) => [type, prompt, correct]);
const code = ['', '```python', 'def add(n):', '    if n == 0:', '        return 1', '```', ''];

describe('a question that the plan puts on the screen', () => {
  it('has its lines from what the lecturer says afterwards', () => {
    const notes = [
      '**Setup line:**',
      '> *"This adds up to n. Which line is wrong?"*',
      ...code,
      '**Debrief line:**',
      '> *"Line 3: the sum of nothing is 0."*',
    ];
    expect(foundIn('asked-aloud', notes)).toMatchObject([
      { type: 'lines', line: 2, code: { text: expect.stringContaining('def add') } },
    ]);
    expect(asked(...notes)[0]?.[1]).toBe('This adds up to n. Which line is wrong?');
  });

  it('has its number from what the code is said to return', () => {
    const notes = ['Put this on the screen:', '> *"What does `add(2)` return? Guess."*', ...code];
    const found = foundIn('asked-aloud', [...notes, 'Run it.', '', '> **It returns 4**, you see.']);
    expect(found).toMatchObject([{ type: 'numeric', correct: 4, code: expect.anything() }]);
    expect(asked(...notes, '> It returns 4 or 5')).toMatchObject([
      ['text', expect.anything(), null],
    ]);
    expect(asked(...notes, '## Next', '', '> It returns 4.')).toMatchObject([
      ['text', expect.anything(), null],
    ]);
  });

  it('has the expected answer behind a direction', () => {
    const notes = ['Project this on the wall:', '> *"Who is first in the row?"*', ''];
    expect(asked(...notes, 'Let them talk. Expected answer: nobody.')).toEqual([
      ['text', 'Who is first in the row?', ['nobody.']],
    ]);
  });
});

describe('a demand', () => {
  it.each([
    [
      [
        '**Exit ticket** — on paper:',
        '',
        '> Name the two parts of a cell.',
        '> **Answer:** A and B',
      ],
    ],
    [
      [
        '## Question 4',
        '',
        '> Name the two parts of a cell.',
        '',
        '## Question 4 - Answer',
        '',
        'A and B',
      ],
    ],
  ])('in a quote is asked: %j', (notes) => {
    expect(asked(...notes)).toEqual([['text', 'Name the two parts of a cell.', ['A and B']]]);
  });

  it('is asked below a heading that says so, whatever follows', () => {
    const notes = ['## Question 4', '', 'Name the two parts of a cell.', '', 'Then rest.'];
    expect(asked(...notes)).toEqual([['text', 'Name the two parts of a cell.', null]]);
  });

  it.each([
    [['## Cells', '', '> Name your files well, please.']],
    [['## Question 4', '', '> Answer: A and B']],
    [['**Exit ticket** — on paper:', '', '> Write a program that prints a cell.']],
  ])('is not made of %j', (notes) => expect(asked(...notes)).toEqual([]));
});

describe('what nobody can be wrong about', () => {
  it.each([
    ['Have you ever met a bug?', ['Yes', 'No']],
    ['Haben Sie schon einmal einen Fehler gemacht?', ['Ja', 'Nein']],
    ['Avez-vous déjà fait une erreur ?', ['Oui', 'Non']],
    ['¿Alguna vez han cometido un error?', ['Sí', 'No']],
  ])('%s is a poll', (question, choices) => {
    expect(foundIn('asked-aloud', `## Quiz\n\n${question}`)).toMatchObject([
      { prompt: question, choices, correct: null },
    ]);
  });

  it('is another thing when the notes answer', () => {
    const notes = '## Quiz\n\nHave we ever met? Answer: once';
    expect(asked(notes)).toEqual([['text', 'Have we ever met?', ['once']]]);
  });

  it.each([
    'While they log in, ask for a show of hands:\n"Have you ever lost a file?"',
    'Kurze Umfrage per Handzeichen: Haben Sie schon einmal eine Datei verloren?',
  ])('is asked by hands: %s', (notes) => {
    expect(foundIn('show-of-hands', notes)).toMatchObject([{ correct: null }]);
  });
});
