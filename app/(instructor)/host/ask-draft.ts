export const ASK_MIN = 2;
export const ASK_MAX = 6;

/** A poll while the host types it. */
export type AskDraft = { prompt: string; choices: string[]; several: boolean };

export const newAskDraft = (): AskDraft => ({
  prompt: '',
  choices: ['Yes', 'No'],
  several: false,
});

/** What is missing before it can be asked, as a sentence; null when it is ready. */
export function askProblem({ prompt, choices }: AskDraft): string | null {
  const written = writtenChoices(choices);
  if (prompt.trim() === '') return 'Write the question.';
  if (written.length < ASK_MIN) return 'Give it at least two answers.';
  const distinct = new Set(written.map((choice) => choice.toLowerCase()));
  return distinct.size < written.length ? 'Two answers are the same.' : null;
}

/** Empty answers are left out. */
export function writtenChoices(choices: string[]): string[] {
  return choices.map((choice) => choice.trim()).filter((choice) => choice !== '');
}
