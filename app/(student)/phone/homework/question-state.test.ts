import { expect, it } from 'vitest';
import type { HomeworkQuestion } from '@/domain/homework/homework-views';
import type { Verdict } from '@/domain/scoring';
import { nextOpen, questionState, stateText } from './question-state';

const question = (verdicts: (Verdict | null)[], rest: object = {}) =>
  ({
    ...{ scored: true, revealed: false, next: 'run', unsaid: null },
    given: verdicts.map((verdict) => ({ value: [0], verdict, points: null })),
    ...rest,
  }) as HomeworkQuestion;

it('says what the latest attempt was', () => {
  expect(questionState(question([]), false)).toBe('open');
  expect(questionState(question(['wrong', 'right']), false)).toBe('right');
  expect(questionState(question([null]), false)).toBe('saved');
  expect(questionState(question([]), true)).toBe('waiting');
  expect(questionState(question([], { revealed: true, next: null }), false)).toBe('missed');
});

it('offers another try only where there is one', () => {
  expect(stateText(question(['wrong']), 'wrong')).toContain('try again');
  expect(stateText(question(['wrong'], { next: null }), 'wrong')).toBe('Not this time');
});

it('says where it is still to be said how sure', () => {
  expect(stateText(question([null], { unsaid: 'run', next: null }), 'saved')).toContain('how sure');
  expect(stateText(question([null]), 'saved')).toBe('Saved');
});

it('goes on with the next unanswered question, around the end', () => {
  const done = question(['right'], { next: null });
  const open = question([]);
  expect(nextOpen([open, done, open])).toBe(0);
  expect(nextOpen([open, done, open], 0)).toBe(2);
  expect(nextOpen([open, done, done], 1)).toBe(0);
  expect(nextOpen([done, done], 1)).toBe(null);
  expect(nextOpen([], 1)).toBe(null);
});
