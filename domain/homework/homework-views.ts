import type { ActivityConfig } from '../activity';
import type { Confidence } from '../confidence/confidence';
import type { ActivityId, ParticipantId, RunId } from '../ids';
import type { Verdict } from '../scoring';
import type { HomeworkSettings } from './homework-settings';

/** One own attempt; verdict and points are null until the person may know them. */
export type GivenAnswer = {
  value: unknown;
  verdict: Verdict | null;
  points: number | null;
  /** How sure, when that was said. */
  confidence?: Confidence;
};

/** A question as one person may see it now; also `homework:question`, when it has changed. */
export type HomeworkQuestion = {
  activityId: ActivityId;
  /** 1 for the first. */
  number: number;
  type: string;
  /** Holds the key only when `revealed`. */
  config: ActivityConfig;
  scored: boolean;
  revealed: boolean;
  /** Own attempts, oldest first; the latest counts. */
  given: GivenAnswer[];
  /** The run that takes the next attempt; null when there is none left. */
  next: RunId | null;
  /** The run whose attempt waits to hear how sure the person is of it; null when none does. */
  unsaid: RunId | null;
};

/** What a phone's view holds on top in a homework. */
export type HomeworkPhone = HomeworkSettings & {
  /** Milliseconds since 1970 by the server's clock, as all times in views. */
  closesAt: number;
  /** Has handed in. */
  finished: boolean;
  questions: HomeworkQuestion[];
};

/** How the class is doing with one question; only the latest attempt of each person counts. */
export type QuestionProgress = {
  activityId: ActivityId;
  number: number;
  type: string;
  prompt: string;
  answered: number;
  /** Fully right; null for a poll. */
  right: number | null;
};

export type PersonProgress = {
  participantId: ParticipantId;
  /** Questions answered at least once. */
  answered: number;
  finished: boolean;
};

/** What the host's view holds on top in a homework, and `homework:progress`. */
export type HomeworkHost = HomeworkSettings & {
  closesAt: number;
  questions: QuestionProgress[];
  progress: PersonProgress[];
};
