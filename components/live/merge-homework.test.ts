import { expect, it } from 'vitest';
import type { HomeworkQuestion } from '@/domain/homework/homework-views';
import type { PhoneView, StageView } from '@/domain/views';
import { takeQuestion } from './merge-homework';

const question = (activityId: string, attempts: number, revealed = false) =>
  ({
    ...{ activityId, revealed },
    given: Array(attempts).fill({ value: [0], verdict: null, points: null }),
  }) as unknown as HomeworkQuestion;

const view = (...questions: HomeworkQuestion[]) =>
  ({ audience: 'phone', homework: { questions } }) as unknown as PhoneView;

it('puts a changed question in its place', () => {
  const before = view(question('a', 0), question('b', 0));
  const after = takeQuestion(before, question('b', 1)) as PhoneView;
  expect(after.homework?.questions).toEqual([question('a', 0), question('b', 1)]);
});

it('keeps what it knows when news comes late', () => {
  const before = view(question('a', 2), question('b', 1, true));
  expect(takeQuestion(takeQuestion(before, question('a', 1)), question('b', 1))).toEqual(before);
});

it('keeps the verdict that came when it was said how sure', () => {
  const unsaid = question('a', 1);
  const said = {
    ...unsaid,
    given: [{ value: [0], verdict: 'wrong', points: 0, confidence: 2 }],
  } as unknown as HomeworkQuestion;
  expect(takeQuestion(view(unsaid), said)).toEqual(view(said));
  expect(takeQuestion(view(said), unsaid)).toEqual(view(said));
});

it('leaves other audiences and other sessions alone', () => {
  const stage = { audience: 'stage' } as StageView;
  const live = { audience: 'phone' } as PhoneView;
  expect(takeQuestion(stage, question('a', 1))).toBe(stage);
  expect(takeQuestion(live, question('a', 1))).toBe(live);
  expect(takeQuestion(null, question('a', 1))).toBe(null);
});
