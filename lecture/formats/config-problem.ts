import type { z } from 'zod';

const PARTS: Record<string, string> = {
  prompt: 'the question',
  code: 'its code',
  explanation: 'its explanation',
  choices: 'answer',
  accepted: 'answer',
  pairs: 'pair',
  items: 'item',
  unit: 'its unit',
};

/** Why a question of a foreign file does not fit its type, for "…: the question is too long". */
export function configProblem({ issues }: z.ZodError): string {
  const [issue] = issues;
  if (!issue) return 'it does not fit';
  const [field = '', index] = issue.path;
  const name = PARTS[String(field)] ?? `its ${String(field)}`;
  const part = typeof index === 'number' ? `${name} ${index + 1}` : name;
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return `${part} is longer than ${issue.maximum} characters`;
  }
  if (issue.code === 'too_big' && issue.origin === 'array') {
    return `it has more than ${issue.maximum} of them (${name})`;
  }
  if (issue.code === 'too_small') return `${part} is empty`;
  return `${part} does not fit (${issue.message})`;
}
