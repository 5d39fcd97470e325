'use client';

import { useEffect, useState } from 'react';
import { clockText } from '@/components/ui/seconds-text';
import { type Pace, paceOf } from '@/domain/pace';
import type { RunSheet } from '@/domain/run-sheet';
import { placeIn, sheetItems } from '@/domain/sheet-items';
import type { HostView } from '@/domain/views';
import { plannedParts } from './planned-parts';

const LOOK_EVERY_MS = 1000;

type Props = { view: HostView; sheet: RunSheet; clockOffsetMs: number };

/** Planned minutes against the clock: how far the lecture is, and where it should be. */
export function PaceLine({ view, sheet, clockOffsetMs }: Props) {
  const pace = usePace({ view, sheet, clockOffsetMs });
  if (!pace) return null;
  const { elapsed, planned, due } = pace;
  const gone = clockText(Math.floor(elapsed * 60));
  const share = (minutes: number) => `${Math.min(100, (minutes / planned) * 100)}%`;
  const label = `${Math.round(elapsed)} of ${planned} minutes gone, the plan is at ${Math.round(due)}`;
  return (
    <div className="pace">
      <b>{paceText(pace)}</b>
      <div className="pacebar" role="img" aria-label={label}>
        <i style={{ width: share(elapsed) }} />
        <u style={{ left: share(due) }} />
      </div>
      <p className="muted">
        {gone} of {clockText(planned * 60)}
      </p>
    </div>
  );
}

/** "6 min behind" */
function paceText({ behind, planned }: Pace): string {
  if (behind === null) return `${planned} min planned`;
  if (behind === 0) return 'On time';
  return behind > 0 ? `${behind} min behind` : `${-behind} min ahead`;
}

/** Null before the lecture begins, after its end, and without planned minutes. */
export function usePace({ view, sheet, clockOffsetMs }: Props): Pace | null {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const look = () => setNow(Date.now() + clockOffsetMs);
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [clockOffsetMs]);
  if (now === null || view.startedAt === null || view.phase === 'ended') return null;
  const slides = view.settings.slides ? sheet.slides : [];
  const items = sheetItems(slides, view.deck);
  const lines = items.map((item) => (item.kind === 'slide' ? item.slide.line : item.row.line));
  const elapsed = Math.max(0, now - view.startedAt) / 60_000;
  return paceOf(plannedParts(sheet.sections), lines, placeIn(items, view), elapsed);
}
