import { expect, it } from 'vitest';
import type { ContractActivity, ContractDeck } from '@/domain/deck';
import { filtered, foundFilters } from './found-filter';
import { asksForKey, type Given, type GivenAnswers } from './needs-answer';
import { summarySentence } from './summary-sentence';

const activity = (id: string, more: Partial<ContractActivity> = {}): ContractActivity => ({
  ...{ id, type: 'choice', origin: 'found', line: 1, lineEnd: 2, section: '', prompt: `${id}?` },
  ...{ choices: ['a', 'b'], correct: [0], rule: 'choice-question', reason: 'made for a test' },
  ...more,
});

const ACTIVITIES = [
  activity('keyed'),
  activity('open', { correct: null }),
  activity('hands', { correct: null, rule: 'show-of-hands' }),
  activity('poll', { correct: null, origin: 'written' }),
  activity('draft', { origin: 'drafted' }),
];
const deck = (activities: ContractActivity[]): ContractDeck => ({
  ...{ title: 'Sample', encoding: { read: 'utf-8', repaired: null, restored: 0 }, outline: [] },
  activities,
});
const nothing: GivenAnswers = new Map();

it('counts what was found, what needs an answer, drafts and repairs', () => {
  expect(summarySentence(deck(ACTIVITIES), nothing, 154)).toBe(
    '4 questions found, 1 needs a right answer, 1 draft, encoding repaired on 154 lines.',
  );
  expect(summarySentence(deck([]), nothing, 0)).toBe('No questions found.');
});

it('asks for no answer once one is given, or where none is meant', () => {
  for (const given of [[1], 'poll'] satisfies Given[]) {
    expect(summarySentence(deck(ACTIVITIES), new Map([['open', given]]), 0)).toBe(
      '4 questions found, 1 draft.',
    );
  }
  expect(ACTIVITIES.filter(asksForKey).map(({ id }) => id)).toEqual(['open']);
});

it('filters by where a question comes from and by what it lacks', () => {
  expect(foundFilters.map((filter) => filtered(ACTIVITIES, filter, nothing))).toEqual([
    [0, 1, 2, 3, 4],
    [0, 1, 2, 3],
    [4],
    [1],
  ]);
});
