import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const details = (text: string) => [
  '<details>',
  '<summary>Answer</summary>',
  '',
  text,
  '',
  '</details>',
  '',
];

describe('numbered parts of an exercise, each with its solution', () => {
  it('share what stands before them, and take the result of a calculation', () => {
    const found = foundIn('hidden-solution', [
      '`````{exercise} A tank',
      'A tank holds 300 L and leaks 20 L per hour.',
      '',
      '1. Will it be empty after a day?',
      '',
      '    ````{dropdown} Solution',
      '    Yes, it lasts 15 hours.',
      '    ````',
      '',
      '2. Compute what is left after 6 hours, in litres.',
      '',
      '    ````{dropdown} Solution',
      '    $V = 300 - 6 \\times 20 = 180$ L',
      '    ````',
      '`````',
    ]);
    expect(found).toMatchObject([
      { prompt: 'A tank holds 300 L and leaks 20 L per hour.\n\nWill it be empty after a day?' },
      { type: 'numeric', correct: 180 },
    ]);
  });

  it('have no key when the solution stands somewhere else', () => {
    const lines = ['## Quiz', '', 'What is the flow?', '', ...details('See chapter 3.')];
    expect(foundIn('hidden-solution', lines)).toMatchObject([{ correct: null }]);
  });
});

describe('review questions that name their kind', () => {
  it('are read without it', () => {
    const found = foundIn('hidden-solution', [
      '## Preguntas de repaso',
      '',
      '**1. [Verdadero/Falso]** La sal es un mineral.',
      '',
      ...details('**Verdadero**.'),
      '**2. [Desarrollo]** Explica de dónde viene la sal.',
      '',
      ...details('Del mar, que la recibe de las rocas.'),
    ]);
    expect(found).toMatchObject([
      { prompt: 'La sal es un mineral.', correct: [0] },
      {
        prompt: 'Explica de dónde viene la sal.',
        correct: ['Del mar, que la recibe de las rocas.'],
      },
    ]);
  });
});

describe('keys in the words of the lecturer', () => {
  const lines = (note: string) => [
    'Which one is a rock?',
    '',
    '- (A) salt',
    '- (B) granite',
    '',
    '::: {.notes}',
    note,
    ':::',
  ];
  it.each([
    ['- B. Repeat what a mineral is.', [1]],
    ['- Salt is one mineral only. So (B).', [1]],
    ['- So (B) is what most of them say.', null],
    ['- Point at the picture.', null],
  ])('%s', (note, correct) => {
    expect(foundIn('choice-question', lines(note))).toMatchObject([{ correct }]);
  });
});

describe('brackets that say how the room answers', () => {
  const prompt = 'How safe do you feel with pointers?';
  it('make a scale of a fist of five', () => {
    expect(
      foundIn('asked-aloud', `Ask the class: ${prompt} (Poll via Fist of Five or Zoom)`),
    ).toMatchObject([{ prompt, choices: ['0', '1', '2', '3', '4', '5'], correct: null }]);
  });
  it('are no answer', () => {
    expect(
      foundIn('asked-aloud', `Ask the class: ${prompt} (Via Zoom, chat or aloud)`),
    ).toMatchObject([{ type: 'text', correct: null }]);
  });
});

it('reads a call for hands in the brackets of a cue', () => {
  expect(
    foundIn('show-of-hands', [
      '> **Pregunta rápida (manos arriba):** ¿quién puede silbar?',
      '>',
      '> - Sí',
      '> - No',
    ]),
  ).toMatchObject([{ prompt: '¿Quién puede silbar?', choices: ['Sí', 'No'] }]);
});
