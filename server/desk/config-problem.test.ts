import { expect, it } from 'vitest';
import { rulesOf } from '@/activities/rules';
import { configProblem } from './config-problem';

function problemOf(type: string, changes: object): string | null {
  const rules = rulesOf(type);
  const parsed = rules.config.safeParse({ ...rules.blank(), ...changes });
  return parsed.success ? null : configProblem(parsed.error);
}

it('names the field and what is wrong with it', () => {
  expect(problemOf('choice', { choices: ['Yes', '  '] })).toBe('Option 2 is empty.');
  expect(problemOf('choice', { seconds: 2 })).toBe('The time must be at least 5.');
  expect(problemOf('choice', { points: 20_000 })).toBe('The points must be at most 10000.');
  expect(problemOf('choice', { prompt: 'x'.repeat(2001) })).toBe(
    'The question is longer than 2000 characters.',
  );
  expect(problemOf('choice', { choices: Array(11).fill('a') })).toBe(
    'There are more than 10 options.',
  );
  expect(problemOf('lines', { code: { language: '', text: '' } })).toBe('The code is empty.');
  expect(problemOf('lines', { problems: [{ text: '', lines: null }] })).toBe('Problem 1 is empty.');
});

it('says what the schema says of rules across fields', () => {
  expect(problemOf('choice', { correct: [7] })).toBe(
    'A right answer points at an option that does not exist.',
  );
});

it('copes with things that are no config at all', () => {
  for (const config of [null, 7, [], { prompt: 7 }, { correct: 'B' }]) {
    const parsed = rulesOf('choice').config.safeParse(config);
    if (parsed.success) throw new Error('This is no config.');
    expect(configProblem(parsed.error)).toMatch(/^[A-Z“].*\.$/);
  }
});
