import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What the fields of a config are called in the editor; other fields go by their own name. */
const FIELD_NAMES: Record<string, string> = {
  prompt: 'The question',
  code: 'The code',
  image: 'The image',
  choices: 'Option',
  images: 'The image of option',
  correct: 'The right answer',
  problems: 'Problem',
  seconds: 'The time',
  points: 'The points',
  explanation: 'The explanation',
  branch: 'Where to go when few are right',
};

/** The first thing that keeps a config from being saved, as a sentence for the lecturer. */
export function configProblem(error: z.ZodError): string {
  const issue = error.issues[0];
  if (!issue) return 'This activity is not complete.';
  if (issue.code === 'custom') return `${optionOf(issue.path)}${issue.message}`;
  if (issue.code === 'too_big' && issue.origin === 'array') {
    return `There are more than ${issue.maximum} ${place(issue.path).toLowerCase()}s.`;
  }
  return `${place(issue.path)} ${complaint(issue)}.`;
}

/** ['choices', 2] → "Option 3" · ['problems', 0, 'text'] → "Problem 1" */
function place([field, index]: readonly PropertyKey[]): string {
  if (field === undefined) return 'The activity';
  const name = FIELD_NAMES[String(field)] ?? `“${String(field)}”`;
  return typeof index === 'number' ? `${name} ${index + 1}` : name;
}

/** Of several images, the one that lacks something: ['images', 1, 'alt'] → "Option 2: " */
function optionOf([field, index]: readonly PropertyKey[]): string {
  return field === 'images' && typeof index === 'number' ? `Option ${index + 1}: ` : '';
}

function complaint(issue: Issue): string {
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'is empty'
        : `must be at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `is longer than ${issue.maximum} characters`
        : `must be at most ${issue.maximum}`;
    default:
      return 'is missing or does not fit';
  }
}
