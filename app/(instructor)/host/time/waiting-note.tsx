'use client';

import { Notice } from '@/components/ui/notice';
import { pluralise } from '@/components/ui/pluralise';
import { clockText } from '@/components/ui/seconds-text';
import { useCountdown } from '@/components/ui/use-countdown';
import type { HostView } from '@/domain/views';

type Props = { view: HostView; clockOffsetMs: number };

/** The room's time is up and somebody has more: the run waits, or the lecturer closes it. */
export function WaitingNote({ view, clockOffsetMs }: Props) {
  const { run, waitsFor } = view;
  const room = useCountdown({
    closesAt: run?.closesAt ?? null,
    pausedLeftMs: run?.pausedLeftMs ?? null,
    offsetMs: clockOffsetMs,
  });
  const own = useCountdown({
    closesAt: waitsFor?.until ?? null,
    pausedLeftMs: null,
    offsetMs: clockOffsetMs,
  });
  if (view.phase !== 'open' || !waitsFor || room !== 0) return null;
  const who = pluralise(waitsFor.people, 'person', 'people');
  return (
    <Notice icon="timer" title="Time is up for the room." live>
      <p>
        {who} with more time {waitsFor.people === 1 ? 'has' : 'have'} not answered yet
        {own === null ? '' : `, ${clockText(own)} left`}. Closing now ends it for them too.
      </p>
    </Notice>
  );
}
