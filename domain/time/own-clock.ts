import { type TimeFactor, UNTIMED } from './time-factor';

/** A run's clock; times as in `RunView`. */
type Clock = { seconds: number | null; closesAt: number | null; pausedLeftMs: number | null };

/** The clock of somebody with more time than the room: the same start, a later end or none. */
export function ownClock<Run extends Clock>(run: Run, factor: TimeFactor): Run {
  if (run.seconds === null || factor === 1) return run;
  if (factor === UNTIMED) return { ...run, seconds: null, closesAt: null, pausedLeftMs: null };
  const moreMs = moreTimeMs(run.seconds, factor);
  const later = (time: number | null) => (time === null ? null : time + moreMs);
  return {
    ...run,
    seconds: run.seconds * factor,
    closesAt: later(run.closesAt),
    pausedLeftMs: later(run.pausedLeftMs),
  };
}

/** Milliseconds that somebody has beyond the room's `seconds`. */
export function moreTimeMs(seconds: number, factor: Exclude<TimeFactor, 0>): number {
  return seconds * 1000 * (factor - 1);
}

/**
 * The time that speed is measured against, in milliseconds: their own, so that half of it costs
 * them as much as half of the room's time costs the room. Null where speed does not count.
 */
export function givenMs(
  { seconds, speed }: { seconds: number | null; speed: boolean },
  factor: TimeFactor,
): number | null {
  return speed && seconds !== null && factor !== UNTIMED ? seconds * 1000 * factor : null;
}
