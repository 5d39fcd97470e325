import type { RunView } from '@/domain/views';

export type Countdown = {
  /** Whole seconds that are still left, rounded up: 1 is shown during the last one. */
  seconds: number;
  /** What is left of the time given, 1 to 0. */
  share: number;
  over: boolean;
  paused: boolean;
};

type Timed = Pick<RunView, 'seconds' | 'closesAt' | 'pausedLeftMs'>;

/** How a run's clock stands at a moment of the server's clock; null for a run without a deadline. */
export function countdown(run: Timed, serverNow: number): Countdown | null {
  const { seconds, closesAt, pausedLeftMs } = run;
  const paused = closesAt === null && pausedLeftMs !== null;
  if (seconds === null || (closesAt === null && !paused)) return null;
  const leftMs = Math.max(0, paused ? pausedLeftMs : (closesAt ?? 0) - serverNow);
  return {
    seconds: Math.ceil(leftMs / 1000),
    share: Math.min(1, leftMs / (seconds * 1000)),
    over: leftMs <= 0,
    paused,
  };
}
