import type { Random } from '@/domain/activity-guesses';
import type { Persona } from './persona';

/** What somebody does with a question: answers after a while, knowing it or not; or does nothing. */
export type Plan = { afterMs: number; knows: boolean } | null;

const UNTIMED_MS = 16_000;
const FIRST_MS = 1_200;
const LAST_MOMENT_MS = 700;
/** So many do not answer at all. */
const SILENT = 0.05;

/** `leftMs`: the time that is left; null without a limit. */
export function planAnswer({ skill, pace }: Persona, leftMs: number | null, random: Random): Plan {
  if (random() < SILENT) return null;
  const knows = random() < skill;
  const given = leftMs === null ? UNTIMED_MS : leftMs - LAST_MOMENT_MS;
  const share = Math.min(1, Math.max(0, pace + 0.3 * (random() - 0.5)));
  const afterMs = Math.round(FIRST_MS + share * (given - FIRST_MS));
  return given <= 0 ? null : { afterMs: Math.min(Math.max(0, afterMs), given), knows };
}
