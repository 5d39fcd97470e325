import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const orders = (...notes: string[]) =>
  foundIn('put-in-order', notes).map(({ type, prompt, choices }) => [
    type,
    prompt,
    choices ?? null,
  ]);

const planets = ['- Neptune', '- Mercury', '- Jupiter'];
const inOrder = ['Mercury', 'Jupiter', 'Neptune'];

describe('things to put in order', () => {
  it.each([
    ['Put these in order from the Sun outwards to the edge:'],
    ['Arrange the following.'],
    ['Ordne die Planeten nach ihrem Abstand:'],
    ['Bringen Sie die Planeten in die richtige Reihenfolge.'],
    ['Classez ces planètes de la plus proche à la plus lointaine :'],
    ['Ordena los planetas de más cerca a más lejos:'],
  ])('become an order when the notes give it: %s', (lead) => {
    const notes = ['## Planets', '', lead, '', ...planets, '', '(Mercury, Jupiter, Neptune)'];
    expect(orders(...notes)).toEqual([['order', lead, inOrder]]);
  });

  it.each([
    [
      [
        '1. Put in order:',
        '   - Neptune',
        '   - Mercury',
        '   - Jupiter',
        '',
        '## Answers',
        '',
        '1. Mercury → Jupiter → Neptune',
      ],
    ],
    [['Put in order:', '', ...planets, '', 'Answer: mercury, jupiter, neptune.']],
    [['Put in order:', '', 'a) Neptune', 'b) Mercury', 'c) Jupiter', '', 'Answer: b, c, a']],
    [
      [
        '1. What is a star?',
        '2. Put in order:',
        '',
        'a) Neptune',
        '',
        'b) Mercury',
        '',
        'c) Jupiter',
        '',
        'Answer: b, c, a',
      ],
    ],
    [
      [
        'Put in order:',
        '',
        ...planets,
        '',
        '### Solution',
        '',
        '1. Mercury',
        '2. Jupiter',
        '3. Neptune',
      ],
    ],
  ])('have their order in many places: %j', (notes) => {
    expect(orders('## Planets', '', ...notes)).toEqual([['order', 'Put in order:', inOrder]]);
  });

  it.each([
    ['none', ''],
    ['one that names something else', '(Mercury, Venus, Neptune)'],
    ['one that leaves something out', '(Mercury, Neptune)'],
    ['figures that may be places or things', 'Answer: 3, 1, 2'],
    ['signs that may point either way', '(Neptune > Jupiter > Mercury)'],
  ])('are asked in words when no order is given: %s', (_, answer) => {
    expect(orders('## Planets', '', 'Put in order:', '', ...planets, '', answer)).toEqual([
      ['text', 'Put in order:\n\n- Neptune\n- Mercury\n- Jupiter', null],
    ]);
  });

  it.each([
    [['We put these in order from small to large:', '', ...planets]],
    [['Ordnen Sie zu:', '', ...planets]],
    [['Put the steps in order:', '', 'a) 1-3-2', 'b) 3-1-2', 'c) 2-1-3']],
    [['Sort the list:', '', '- take the first', '- compare it', '- swap them']],
    [['## Agenda', '', 'Put in order:', '', ...planets]],
    [['In order to see them, you need:', '', '- a telescope', '- a dark night', '- patience']],
  ])('are no other lists: %j', (notes) => {
    expect(orders('## Planets', '', ...notes)).toEqual([]);
  });
});
