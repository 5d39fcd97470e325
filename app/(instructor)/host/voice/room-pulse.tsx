'use client';

import { PulsePicture } from '@/components/ui/pulse-picture';
import type { PulsePoint } from '@/domain/voice/pulse';
import type { RoomProps } from '../room';
import { usePulse } from './use-pulse';

/** A calm line of the last twenty minutes; nothing while nobody has said anything. */
export function RoomPulse({ view, clockOffsetMs }: RoomProps) {
  const pulse = usePulse(clockOffsetMs);
  const last = pulse?.line.at(-1);
  if (!pulse || !last || !view.settings.voice.pulse || view.phase === 'ended') return null;
  const now = counts(last);
  return (
    <section>
      <h2>Pulse, last 20 minutes</h2>
      <PulsePicture
        line={pulse.line}
        sections={pulse.sections}
        most={Math.max(5, Math.ceil(view.here / 2))}
        label={`Now ${now.lost} lost, ${now.fast} too fast, ${now.slow} too slow`}
      />
      <p className="pulse-now">
        <span>
          <b>{now.lost}</b> lost
        </span>
        <span>
          <b>{now.fast}</b> too fast, dotted
        </span>
        <span>
          <b>{now.slow}</b> too slow, dashed
        </span>
      </p>
    </section>
  );
}

function counts(point: PulsePoint) {
  const { lost, 'too-fast': fast, 'too-slow': slow } = point;
  return { lost: Math.round(lost), fast: Math.round(fast), slow: Math.round(slow) };
}
