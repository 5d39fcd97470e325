import { z } from 'zod';

export const feelings = ['lost', 'too-fast', 'too-slow'] as const;
export const feeling = z.enum(feelings);
export type Feeling = z.infer<typeof feeling>;

/** A tap counts half after two minutes, about as long as one thought of a lecture takes. */
export const HALF_LIFE_MS = 120_000;
/** The lecturer is told when so many of those who are here feel the same … */
export const ALERT_SHARE = 0.2;
/** … and they are more than one or two, who would feel pointed at. */
export const ALERT_PEOPLE = 3;

/** One tap. `person` is a number within its list and says nothing about who it is. */
export type Tap = { at: number; feeling: Feeling; person: number };
/** How many feel so at a moment, each weighed by how long ago the tap was. */
export type PulseSums = Record<Feeling, number>;
export type PulsePoint = PulseSums & { at: number };

/** What is left of a weight after some time: half of it after each half-life. */
export function decayed(weight: number, ageMs: number): number {
  return weight * 2 ** (-Math.max(0, ageMs) / HALF_LIFE_MS);
}

export function decayedPoint(point: PulsePoint, at: number): PulsePoint {
  const age = at - point.at;
  return {
    at,
    lost: decayed(point.lost, age),
    'too-fast': decayed(point['too-fast'], age),
    'too-slow': decayed(point['too-slow'], age),
  };
}

/**
 * The pulse at each of some moments (ascending). Only somebody's latest tap counts, so nobody counts
 * for more than one. Weights that decay alike can be summed up first: one pass over the taps.
 */
export function pulseLine(taps: Tap[], moments: number[]): PulsePoint[] {
  const coming = taps.toSorted((a, b) => a.at - b.at).values();
  const latest = new Map<number, Tap>();
  let next = coming.next();
  let now: PulsePoint = { at: moments[0] ?? 0, lost: 0, 'too-fast': 0, 'too-slow': 0 };
  return moments.map((moment) => {
    for (; !next.done && next.value.at <= moment; next = coming.next()) {
      now = decayedPoint(now, next.value.at);
      take(now, latest, next.value);
    }
    now = decayedPoint(now, moment);
    return now;
  });
}

function take(sums: PulseSums, latest: Map<number, Tap>, tap: Tap): void {
  const before = latest.get(tap.person);
  if (before) {
    const rest = sums[before.feeling] - decayed(1, tap.at - before.at);
    sums[before.feeling] = Math.max(0, rest);
  }
  sums[tap.feeling] += 1;
  latest.set(tap.person, tap);
}

/** What the lecturer ought to hear now: the strongest feeling over the threshold, if any. */
export function pulseAlert(
  sums: PulseSums,
  here: number,
): { feeling: Feeling; people: number } | null {
  const strongest = feelings.toSorted((a, b) => sums[b] - sums[a])[0] as Feeling;
  const people = Math.round(sums[strongest]);
  const enough = people >= ALERT_PEOPLE && sums[strongest] >= ALERT_SHARE * here;
  return enough ? { feeling: strongest, people } : null;
}
