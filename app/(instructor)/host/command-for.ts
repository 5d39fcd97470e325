import type { PayloadOf } from '@/components/live/send';
import type { HostEvent } from '@/domain/protocol';
import type { HostView } from '@/domain/views';
import type { HostKey } from './host-keys';
import type { NextStep } from './next-step';

export type HostCommand = { [E in HostEvent]: { event: E; payload: PayloadOf<E> } }[HostEvent];

/** Seconds that "+15 s" adds. */
export const EXTEND_SECONDS = 15;

/** What a key or its button sends now, or null when it does not fit (`decide` says the same). */
export function commandFor(
  key: Exclude<HostKey, 'next' | 'back' | 'help'>,
  { phase, run, locked }: HostView,
): HostCommand | null {
  const open = phase === 'open' && run ? run : null;
  switch (key) {
    case 'extend':
      return open?.seconds ? { event: 'run:extend', payload: { seconds: EXTEND_SECONDS } } : null;
    case 'pause':
      if (!open?.seconds) return null;
      return { event: open.pausedLeftMs === null ? 'run:pause' : 'run:resume', payload: {} };
    case 'close':
      return open && { event: 'run:close', payload: {} };
    case 'discuss':
      return phase === 'closed' && run?.scored ? { event: 'run:discuss', payload: {} } : null;
    case 'reveal':
      return open || phase === 'closed' ? { event: 'run:reveal', payload: {} } : null;
    case 'results':
      return open && { event: 'run:live', payload: { live: !open.live } };
    case 'leaderboard':
      return phase === 'revealed' ? { event: 'leaderboard:show', payload: {} } : null;
    case 'lock':
      return phase === 'ended' ? null : { event: 'session:lock', payload: { locked: !locked } };
  }
}

/** `seconds`: undefined = as the activity says, null = no limit. */
export function commandOfStep(
  step: NextStep,
  seconds: number | null | undefined,
): HostCommand | null {
  switch (step.kind) {
    case 'open':
      return { event: 'run:open', payload: { activityId: step.activityId, seconds } };
    case 'close':
      return { event: 'run:close', payload: {} };
    case 'discuss':
      return { event: 'run:discuss', payload: {} };
    case 'again':
      return { event: 'run:open', payload: { activityId: step.activityId } };
    case 'slide':
      return { event: 'slide:show', payload: { slideId: step.slideId, step: step.step } };
    case 'reveal':
      return { event: 'run:reveal', payload: {} };
    case 'show':
      return { event: 'run:show', payload: { shown: step.shown } };
    case 'leaderboard':
      return { event: 'leaderboard:show', payload: {} };
    case 'end':
    case 'review':
      return null;
  }
}
