import type { ContractActivity } from '@/domain/deck';
import { type GivenAnswers, needsAnswer } from './needs-answer';

export const foundFilters = ['all', 'found', 'drafted', 'open'] as const;
export type FoundFilter = (typeof foundFilters)[number];

export const filterNames: Record<FoundFilter, string> = {
  all: 'All',
  found: 'Found',
  drafted: 'Drafted',
  open: 'Needs an answer',
};

/** Places in the deck of what a filter lets through. */
export function filtered(
  activities: ContractActivity[],
  filter: FoundFilter,
  given: GivenAnswers,
): number[] {
  return activities.flatMap((activity, at) => (passes(activity, filter, given) ? [at] : []));
}

function passes(activity: ContractActivity, filter: FoundFilter, given: GivenAnswers): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'found':
      return activity.origin !== 'drafted';
    case 'drafted':
      return activity.origin === 'drafted';
    case 'open':
      return needsAnswer(activity, given);
  }
}
