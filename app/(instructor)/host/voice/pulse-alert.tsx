'use client';

import { Tag } from '@/components/ui/tag';
import type { HostView } from '@/domain/views';
import { type Feeling, pulseAlert } from '@/domain/voice/pulse';
import { usePulse } from './use-pulse';

const SAYS: Record<Feeling, string> = {
  lost: 'are lost',
  'too-fast': 'find it too fast',
  'too-slow': 'find it too slow',
};

type Props = { view: HostView; clockOffsetMs: number };

/** The one alert of the pulse: a fifth of the room feels the same. */
export function PulseAlert({ view, clockOffsetMs }: Props) {
  const last = usePulse(clockOffsetMs)?.line.at(-1);
  const alert =
    last && view.settings.voice.pulse && view.phase !== 'ended'
      ? pulseAlert(last, view.here)
      : null;
  return (
    <span role="status">
      {alert && (
        <Tag look="found" icon="hand">
          {alert.people} {SAYS[alert.feeling]}
        </Tag>
      )}
    </span>
  );
}
