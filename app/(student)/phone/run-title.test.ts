import { expect, test } from 'vitest';
import { LOADING, type PhonePartsState } from '@/activities/loaded-phones';
import type { PhoneParts } from '@/activities/phone';
import { runTitle } from './run-title';

const config = { prompt: 'Why?', seconds: null, points: 1000 };
const run = { config, number: 3, round: 1, scored: true };
const looks = (poster: boolean): PhonePartsState => ({
  is: 'ready',
  parts: { isPoster: () => poster } as unknown as PhoneParts,
});

test('a question has its number', () => {
  expect(runTitle(run, looks(false))).toBe('Question 3');
});

test('a short poll asks for hands, a longer one is a poll', () => {
  expect(runTitle({ ...run, scored: false }, looks(true))).toBe('Hands up');
  expect(runTitle({ ...run, scored: false }, looks(false))).toBe('Poll');
  expect(runTitle({ ...run, scored: false }, LOADING)).toBe('Poll');
});

test('what is asked again says so', () => {
  expect(runTitle({ ...run, round: 2 }, looks(false))).toBe('Once more');
});
