import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What the fields of a config are called in the editor; other fields go by their own name. */
const FIELD_NAMES: Record<string, string> = {
  prompt: 'The question',
  code: 'The code',
  text: 'The text',
  choices: 'Option',
  correct: 'The right answer',
  problems: 'Problem',
  lines: 'the lines',
  seconds: 'The time',
  points: 'The points',
  explanation: 'The explanation',
};

/** The first thing that keeps a config from being saved, as a sentence for the lecturer. */
export function configProblem(error: z.ZodError): string {
  const issue = error.issues[0];
  if (!issue) return 'This activity is not complete.';
  if (issue.code === 'custom') return issue.message;
  return `${place(issue.path)} ${complaint(issue)}.`;
}

/** ['choices', 2] → "Option 3" · ['problems', 0, 'lines'] → "Problem 1: the lines" */
function place(path: readonly PropertyKey[]): string {
  const [field, index, inner] = path;
  if (field === undefined) return 'The activity';
  const name = FIELD_NAMES[String(field)] ?? `“${String(field)}”`;
  if (typeof index !== 'number') return name;
  const item = `${name} ${index + 1}`;
  const part = inner === undefined ? undefined : FIELD_NAMES[String(inner)];
  return part ? `${item}: ${part[0]?.toLowerCase()}${part.slice(1)}` : item;
}

function complaint(issue: Issue): string {
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int') {
        return `must be at least ${issue.minimum}`;
      }
      return Number(issue.minimum) <= 1 ? 'is empty' : `needs at least ${issue.minimum}`;
    case 'too_big':
      if (issue.origin === 'string') return `is longer than ${issue.maximum} characters`;
      return `must be at most ${issue.maximum}`;
    default:
      return 'is missing or does not fit';
  }
}
