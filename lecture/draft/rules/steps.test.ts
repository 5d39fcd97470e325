import { describe, expect, it } from 'vitest';
import { readDrafts } from '@/tests/support/read-drafts';

const tea = ['1. Boil the kettle', '2. Warm the pot', '3. Add the leaves', '4. Pour it on'];

describe('steps', () => {
  it('are put in order, and ask what comes next', () => {
    expect(readDrafts(['# Making tea, the steps', '', ...tea]).slice(0, 2)).toEqual([
      {
        ...{ rule: 'steps', line: 3, prompt: 'Making tea, the steps: Put the steps in order.' },
        answer: 'Boil the kettle < Warm the pot < Add the leaves < Pour it on',
      },
      {
        ...{ rule: 'steps', line: 3, answer: 'Warm the pot' },
        prompt: 'Making tea, the steps: Which step comes right after “Boil the kettle”?',
      },
    ]);
  });

  it('are known by their label, by the line above or by the heading', () => {
    const labelled = tea.map((line) => line.replace(/^(\d)\./, 'Step $1:'));
    expect(readDrafts(['# Tea', '```', ...labelled, '```'])).not.toEqual([]);
    expect(readDrafts(['# Tea', '', 'In this order:', '', ...tea])).not.toEqual([]);
    expect(readDrafts(['# Der Vorgang', '', ...tea])).not.toEqual([]);
  });

  it.each([
    ['a list that only counts', ['# Tea', '', ...tea]],
    ['an agenda', ['# Agenda', '', 'The steps:', '', ...tea]],
    ['tasks', ['# Homework steps', '', ...tea]],
    ['a step that comes twice', ['# Steps', '', ...tea, '5. Warm the pot', '6. Drink']],
    [
      'a manual',
      [
        '# Steps',
        '',
        ...Array.from({ length: 12 }, (_, at) => `${at + 1}. Do ${'abcdefghijkl'[at]}`),
      ],
    ],
  ])('are not seen in %s', (_name, notes) => {
    expect(readDrafts(notes)).toEqual([]);
  });
});
