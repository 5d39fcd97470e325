import type { Verdict } from '@/domain/scoring';

/** One person's row of the review's table. */
export type PersonRow = {
  id: string;
  rank: number;
  nickname: string;
  score: number;
  right: number;
  answered: number;
  /** Runs of the session. */
  asked: number;
  /** Milliseconds; null when nothing was answered. */
  medianMs: number | null;
  /** One per run with a right answer, in their order; a null verdict = no answer. */
  verdicts: { number: number; verdict: Verdict | null; text: string | null }[];
};
