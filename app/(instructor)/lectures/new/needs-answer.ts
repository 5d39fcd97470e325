import type { ContractActivity } from '@/domain/deck';

/** What the lecturer said about a question without a key: the right options, or that none is right. */
export type Given = number[] | 'poll';
export type GivenAnswers = ReadonlyMap<string, Given>;

/**
 * True when the notes ask something with options and do not say which is right. A show of hands has
 * none, and what is written as a poll was meant as one.
 */
export function asksForKey({ type, origin, rule, correct }: ContractActivity): boolean {
  return type === 'choice' && origin === 'found' && correct === null && rule !== 'show-of-hands';
}

/** Nobody has said it yet. */
export const needsAnswer = (activity: ContractActivity, given: GivenAnswers) =>
  asksForKey(activity) && !given.has(activity.id);
