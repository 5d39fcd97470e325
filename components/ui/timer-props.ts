export type TimerProps = {
  /** Whole seconds; null draws nothing (untimed, or not known yet). */
  remaining: number | null;
  /** Whole seconds of the whole run; null when unknown: the bar stays full. */
  total: number | null;
  paused?: boolean;
};

/** The part of the time that is left, 0 to 1. */
export function leftShare(remaining: number, total: number | null): number {
  if (!total || total <= 0) return 1;
  return Math.min(1, Math.max(0, remaining / total));
}
