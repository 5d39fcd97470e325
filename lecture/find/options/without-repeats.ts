import { plainText } from '../../outline/plain-text';
import { plainOption } from '../keys/option-refs';
import type { Candidate } from './candidate';

/** A slide that shows the question again with its answer is the same question. */
export function withoutRepeats(found: Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of found) {
    const last = kept.at(-1);
    if (!last || !isSame(last, candidate)) kept.push(candidate);
    else if (!last.key && candidate.key)
      last.key = { ...candidate.key, lineEnd: last.group.lineEnd };
  }
  return kept;
}

function isSame(a: Candidate, b: Candidate): boolean {
  const keys = a.key === null || b.key === null || a.key.options.join() === b.key.options.join();
  const options = (one: Candidate) => one.group.options.map(plainOption).join('\n');
  const prompts = b.prompt === null || plainText(a.prompt ?? '') === plainText(b.prompt);
  return keys && prompts && options(a) === options(b);
}
