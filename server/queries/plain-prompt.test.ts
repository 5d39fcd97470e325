import { expect, it } from 'vitest';
import { plainPrompt } from './plain-prompt';

it('takes the marks of inline Markdown away', () => {
  expect(plainPrompt('What does `docker run` **really** do to *you*?')).toBe(
    'What does docker run really do to you?',
  );
});

it('keeps signs that mark nothing', () => {
  expect(plainPrompt('Is 2 * 3 * 4 = snake_case_name?')).toBe('Is 2 * 3 * 4 = snake_case_name?');
});

it('makes one line of several', () => {
  expect(plainPrompt('  Two\n lines ')).toBe('Two lines');
});
