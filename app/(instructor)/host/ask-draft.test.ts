import { describe, expect, it } from 'vitest';
import { askProblem, newAskDraft, writtenChoices } from './ask-draft';

describe('a poll that is typed during class', () => {
  it('starts as Yes or No and needs only its question', () => {
    const draft = newAskDraft();
    expect(askProblem(draft)).toBe('Write the question.');
    expect(askProblem({ ...draft, prompt: 'Shall we have a break?' })).toBeNull();
  });

  it('needs two different answers', () => {
    const draft = { prompt: 'Which?', several: false };
    expect(askProblem({ ...draft, choices: ['a', ' '] })).toBe('Give it at least two answers.');
    expect(askProblem({ ...draft, choices: ['Tabs', 'tabs '] })).toBe('Two answers are the same.');
  });

  it('leaves out answers without words', () => {
    expect(writtenChoices([' a ', '', '  ', 'b'])).toEqual(['a', 'b']);
  });
});
