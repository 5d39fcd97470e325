import { peerAdvice } from '@/domain/rounds/peer-advice';
import type { HostView } from '@/domain/views';
import type { NextStep } from '../next-step';

type Moment = Pick<HostView, 'phase' | 'run' | 'settings' | 'assessment' | 'answered'>;

/** What the large button does on the way through two votes; null when it is like any question. */
export function peerStep(moment: Moment): NextStep | null {
  const { phase, run, settings } = moment;
  if (!run?.scored || run.round > 1) return null;
  const { activityId } = run;
  if (phase === 'closed' && run.discussion)
    return { kind: 'again', activityId, label: 'Vote again' };
  if (!settings.peer.guided) return null;
  if (phase === 'open') return { kind: 'close', label: 'Close the vote' };
  if (phase !== 'closed') return null;
  switch (adviceFor(moment)) {
    case 'explain':
      return { kind: 'again', activityId, label: 'Vote again' };
    case 'discuss':
      return { kind: 'discuss', label: 'Let them discuss' };
    default:
      return null;
  }
}

/** The advice after a first vote with an answer that is right; null at any other moment. */
export function adviceFor({ phase, run, settings, assessment, answered }: Moment) {
  if (phase !== 'closed' || !run?.scored || run.round > 1 || !assessment) return null;
  return peerAdvice({ right: assessment.right, answered }, settings.peer);
}

/**
 * How the present activity is revealed. After a second vote the stage first shows who moved, and in
 * one step more what a first vote would have shown: the answers, the right one, and why.
 */
export function revealStepsAfter(rounds: HostView['rounds'], own: string[]): string[] {
  return rounds && own.length === 0 ? ['Show the answer and why'] : own;
}
