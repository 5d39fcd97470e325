import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const parts = ['a) How many legs has a spider?', 'b) How many legs has a bee?', ''];
const keys = (...notes: string[]) =>
  foundIn('lettered-parts', notes).map(({ correct }) => correct ?? null);

describe('answers by the name of an exercise', () => {
  it.each(['Exercise', 'Aufgabe', 'Exercice', 'Ejercicio'])('belong to its parts: %s', (word) => {
    const notes = [`### ${word} Legs`, '', ...parts, '## Solutions', '', 'Legs: a) 8 b) 6'];
    expect(keys(...notes)).toEqual([8, 6]);
  });

  it('belong to nothing when two exercises have the name, or two answers', () => {
    const twice = ['### Exercise Legs', '', 'Draw one.', '', '### Exercise Legs', '', ...parts];
    expect(keys(...twice, '## Solutions', '', 'Legs: a) 8 b) 6')).toEqual([null, null]);
    const one = ['### Exercise Legs', '', ...parts, '## Solutions', '', 'Legs: a) 8 b) 6'];
    expect(keys(...one, '', 'Legs: a) 6 b) 8')).toEqual([null, null]);
  });

  it('may be an order', () => {
    const items = ['- whale', '- mouse', '- horse', ''];
    const notes = ['### Exercise Sizes', '', 'Put in order:', '', ...items, '## Solutions', ''];
    expect(foundIn('put-in-order', [...notes, 'Sizes: mouse, horse, whale'])).toMatchObject([
      { type: 'order', choices: ['mouse', 'horse', 'whale'] },
    ]);
  });
});
