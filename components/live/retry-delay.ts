const FIRST_MS = 1_000;
const LONGEST_MS = 6_000;
const JITTER = 0.7;

/**
 * How long to wait before attempt `attempt` (0 is the first after a loss), in milliseconds.
 * `random` is 0 to 1; it spreads a room that lost its server at the same instant.
 */
export function retryDelay(attempt: number, random: number): number {
  const base = Math.min(LONGEST_MS, FIRST_MS * 1.6 ** attempt);
  return Math.round(base * (1 - JITTER + 2 * JITTER * random));
}
