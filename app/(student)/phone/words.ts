import type { Verdict } from '@/domain/scoring';
import type { PhoneView } from '@/domain/views';

/** The big words of a result. Wrong is "Not this time.": nobody is shamed. */
export function verdictTitle(scored: boolean, answered: boolean, verdict: Verdict | null): string {
  if (!answered) return scored ? 'No answer.' : 'Look up.';
  if (!scored) return 'Thank you.';
  if (verdict === 'right') return 'Right.';
  return verdict === 'partly' ? 'Partly right.' : 'Not this time.';
}

/** How the room did, seen from this phone. Null when there is nothing to say. */
export function roomSentence(result: PhoneView['result'], verdict: Verdict | null): string | null {
  if (!result || result.answered < 2) return null;
  const { right, answered } = result;
  if (verdict === 'right') return withOthers(right - 1);
  if (right === 0) return 'Nobody was fully right this time.';
  return `${right} of ${answered} got it.`;
}

function withOthers(others: number): string {
  if (others <= 0) return 'You were the only one.';
  return others === 1
    ? 'You and one other saw through it.'
    : `You and ${others} others saw through it.`;
}
