export type CountdownClock = {
  /** Milliseconds since 1970 by the server's clock; null = untimed. */
  closesAt: number | null;
  /** While paused: the milliseconds that were left. */
  pausedLeftMs: number | null;
  /** Server's clock minus this device's clock, in milliseconds. */
  offsetMs: number;
};

function leftMs(clock: CountdownClock, now: number): number | null {
  if (clock.pausedLeftMs !== null) return Math.max(0, clock.pausedLeftMs);
  if (clock.closesAt === null) return null;
  return Math.max(0, clock.closesAt - (now + clock.offsetMs));
}

/**
 * Whole seconds left, as a person counts them: 13.2 s are still "14". Null when untimed.
 * `now` is this device's clock in milliseconds.
 */
export function remainingSeconds(clock: CountdownClock, now: number): number | null {
  const left = leftMs(clock, now);
  return left === null ? null : Math.ceil(left / 1000);
}

/** Milliseconds until the figure changes; null when it will not. */
export function untilNextSecond(clock: CountdownClock, now: number): number | null {
  const left = leftMs(clock, now);
  if (left === null || left === 0 || clock.pausedLeftMs !== null) return null;
  return left % 1000 || 1000;
}
