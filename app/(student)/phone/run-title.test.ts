import { expect, test } from 'vitest';
import type { ActivityConfig } from '@/domain/activity';
import { runTitle } from './run-title';

const config = { choices: ['Yes', 'No'], several: false } as unknown as ActivityConfig;
const many = { choices: ['a', 'b', 'c', 'd'], several: false } as unknown as ActivityConfig;
const run = { type: 'choice', config, number: 3, round: 1, scored: true };

test('a question has its number', () => {
  expect(runTitle(run)).toBe('Question 3');
});

test('a short poll asks for hands, a longer one is a poll', () => {
  expect(runTitle({ ...run, scored: false })).toBe('Hands up');
  expect(runTitle({ ...run, scored: false, config: many })).toBe('Poll');
  expect(runTitle({ ...run, scored: false, type: 'hologram' })).toBe('Poll');
});

test('what is asked again says so', () => {
  expect(runTitle({ ...run, round: 2 })).toBe('Once more');
});
