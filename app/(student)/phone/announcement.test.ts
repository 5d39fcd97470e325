import { expect, test } from 'vitest';
import type { PhoneView, RunView } from '@/domain/views';
import { announcement } from './announcement';
import type { Scene } from './scene';

const run = { runId: 'run-1', scored: true } as RunView;
const view = {
  me: { answer: [1], verdict: 'right', points: 870, score: 1730, rank: 7 },
  people: 52,
} as unknown as PhoneView;
const question: Scene = { kind: 'question', run, disabled: false, note: null };

test('the clock is read at a few moments only', () => {
  expect(announcement(question, view, 31)).toBe('');
  expect(announcement(question, view, 10)).toBe('10 seconds left.');
  expect(announcement(question, view, 9)).toBe('');
  expect(announcement(question, view, 0)).toBe('Time is up.');
  expect(announcement(question, view, null)).toBe('');
});

test('what became of the answer', () => {
  expect(announcement({ kind: 'saved', run, closed: false }, view, 5)).toBe('Saved.');
  expect(announcement({ kind: 'missed', run, note: null }, view, null)).toBe('Time is up.');
});

test('a result is read with points and rank', () => {
  expect(announcement({ kind: 'result', run }, view, null)).toBe(
    'Right. 870 points. 1,730 points in all, rank 7 of 52.',
  );
});

test('a poll has no points to read', () => {
  const poll = { ...run, scored: false };
  expect(announcement({ kind: 'result', run: poll }, view, null)).toBe('Thank you.');
});
