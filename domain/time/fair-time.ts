/**
 * A question is painted so long after it was opened, at the same moment on all screens: the news of
 * it has to reach a hall before. See docs/decisions/037.
 */
export const LEAD_MS = 300;

/** No report of a phone wins it more than this, in milliseconds. */
export const MAX_CREDIT_MS = 500;

/** What a phone's report may win at most: the round trip that was measured here, capped. */
export function allowedCredit(roundTripMs: number | null): number {
  return Math.min(MAX_CREDIT_MS, Math.max(0, Math.round(roundTripMs ?? 0)));
}

/**
 * The time of an answer, in milliseconds. `serverMs`: from the opening to its arrival, measured
 * here. `tookMs`: from the painting to the tap, as the phone says; null for one that says nothing.
 * What lies between is the way there and back, and it is taken off as far as it is allowed: so a
 * phone that lies wins `allowedMs` at most, and one that is honest loses nothing by a slow network
 * up to that. (`storeAnswers` says the same in SQL; `delayMs` is what the host sees of delivery.)
 */
export function fairTime(answer: { serverMs: number; tookMs: number | null; allowedMs: number }): {
  elapsedMs: number;
  delayMs: number | null;
} {
  const { serverMs, tookMs, allowedMs } = answer;
  const delayMs = tookMs === null ? null : Math.max(0, serverMs - tookMs);
  return { elapsedMs: serverMs - Math.min(delayMs ?? 0, allowedMs), delayMs };
}
