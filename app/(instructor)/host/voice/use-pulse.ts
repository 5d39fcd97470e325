'use client';

import { useEffect, useState } from 'react';
import { useLatest } from '@/components/live/use-heard';
import type { LectureSection } from '@/domain/voice/lecture-sections';
import { decayedPoint, type PulsePoint } from '@/domain/voice/pulse';

const STEP_MS = 15_000;
const SHOWN_MS = 20 * 60_000;

/**
 * How the room feels, up to this moment: what the server said last, sinking by itself since then.
 * Null when nobody has tapped.
 */
export function usePulse(
  clockOffsetMs: number,
): { line: PulsePoint[]; sections: LectureSection[] } | null {
  const pulse = useLatest('pulse:line');
  const [now, setNow] = useState(0);
  useEffect(() => {
    const look = () => setNow(Date.now() + clockOffsetMs);
    look();
    const timer = setInterval(look, STEP_MS);
    return () => clearInterval(timer);
  }, [clockOffsetMs]);
  if (!pulse || pulse.line.length === 0) return null;
  return { line: sinkingOn(pulse.line, now), sections: pulse.sections };
}

/** The line, carried on to `now`, without what is older than twenty minutes. */
export function sinkingOn(line: PulsePoint[], now: number): PulsePoint[] {
  const last = line.at(-1);
  if (!last || now <= last.at) return line;
  const steps = Math.min(SHOWN_MS / STEP_MS, Math.ceil((now - last.at) / STEP_MS));
  const more = Array.from({ length: steps }, (_, step) =>
    decayedPoint(last, now - (steps - 1 - step) * STEP_MS),
  ).filter(({ at }) => at > last.at);
  return [...line, ...more].filter(({ at }) => at >= now - SHOWN_MS);
}
