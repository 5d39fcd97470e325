import { plainProse } from '@/components/ui/prose-tree';
import { type Branch, isBelow } from '@/domain/branch';
import type { DeckRow, HostView } from '@/domain/views';

type Moment = Pick<HostView, 'phase' | 'run' | 'settings' | 'assessment' | 'answered' | 'deck'>;

/** What the notes advise after a question that too few got right; null when there is nothing. */
export function branchAdvice(moment: Moment): { branch: Branch; next: DeckRow | null } | null {
  const { phase, run, settings, assessment, answered, deck } = moment;
  const branch = run?.scored ? run.config.branch : undefined;
  if (!branch || !assessment || !isBelow(branch, { right: assessment.right, answered }))
    return null;
  // Between two votes the first result is nothing to leave by.
  const decided = phase === 'revealed' || (phase === 'closed' && !settings.peer.guided);
  if (!decided) return null;
  const inSection = deck.filter(({ section }) => plain(section) === plain(branch.to));
  return {
    branch,
    next: inSection.find(({ gaps, runs }) => gaps.length === 0 && runs === 0) ?? null,
  };
}

const plain = (title: string) => plainProse(title).trim().toLowerCase();
