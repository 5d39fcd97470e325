import type { Verdict } from '../scoring';
import type { HomeworkSettings } from './homework-settings';

/** Where one person is with one question of a homework. */
export type Progress = {
  /** Verdicts of the own attempts, oldest first; null where nothing can be right. */
  given: readonly (Verdict | null)[];
  /** False for a poll. */
  scored: boolean;
  /** The latest attempt waits to hear how sure the person is of it. */
  unsaid: boolean;
  /** The person has handed in. */
  finished: boolean;
  /** The deadline has passed, or the lecturer has ended it. */
  ended: boolean;
};

/**
 * True while one more attempt is open. With feedback at once a right answer closes the question, and
 * a poll is answered once. With feedback at the end nobody knows what is right before handing in, so
 * that only the number of attempts counts. While it is to be said how sure, nothing may tell whether it
 * was right: neither a verdict nor another attempt.
 */
export function mayAnswer(settings: HomeworkSettings, progress: Progress): boolean {
  const { given, scored, unsaid, finished, ended } = progress;
  if (finished || ended || given.length >= settings.attempts) return false;
  if (settings.feedback === 'at-end') return true;
  return given.length === 0 || (scored && !unsaid && given.at(-1) !== 'right');
}

/** True once the person may know how the own attempts were judged. */
export function seesVerdict(settings: HomeworkSettings, progress: Progress): boolean {
  if (progress.finished || progress.ended) return true;
  return settings.feedback === 'at-once' && progress.given.length > 0 && !progress.unsaid;
}

/** True once the person may see the key: never before the own last attempt at it. */
export function seesKey(settings: HomeworkSettings, progress: Progress): boolean {
  if (progress.finished || progress.ended) return true;
  return seesVerdict(settings, progress) && !mayAnswer(settings, progress);
}

const LONGEST_MS = 366 * 24 * 60 * 60 * 1000;

/** A deadline must be still to come, and within a year. Milliseconds by the database's clock. */
export function isPossibleDeadline(closesAt: number, now: number): boolean {
  return closesAt > now && closesAt <= now + LONGEST_MS;
}
