import { z } from 'zod';
import type { QuestionId, RunId, SlideId } from '../ids';
import { plainText } from '../plain-text';
import type { Phase } from '../session-state';
import type { SlidePlace } from '../shown-slide';
import { QUESTION_MAX } from './limits';

/**
 * What a student asks in the Q&A. waiting: the host has not let it through; open: the room sees it
 * and votes; answered; hidden: the host has taken it away; withdrawn: its author has.
 */
export type QuestionStatus = 'waiting' | 'open' | 'answered' | 'hidden' | 'withdrawn';

/** What the host may make of a question. */
export const markedStatus = z.enum(['open', 'answered', 'hidden']);
export type MarkedStatus = z.infer<typeof markedStatus>;

/** Turns the direction of the text around it. */
const BIDI = /[\u202A-\u202E\u2066-\u2069]/gu;
/** Marks stacked on one letter climb over other lines of the stage. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;

/** One paragraph that can stand on a stage, with something to read in it. */
export const questionText = plainText(QUESTION_MAX * 2)
  .overwrite((text) =>
    text.replace(BIDI, '').replace(STACKED_MARKS, '$1').replace(/\s+/gu, ' ').trim(),
  )
  .regex(/[\p{L}\p{N}\p{S}\p{P}]/u)
  .max(QUESTION_MAX);

/** What the session was doing when a question was pinned: the next step takes it off the stage. */
export type PinnedDuring = {
  runId: RunId | null;
  phase: Phase;
  /** Null when no slide was on the stage. */
  slide: PinnedSlide | null;
};
export type PinnedSlide = { id: SlideId; step: number };

/** A question with what its rank is made of. Nobody is told who asked it. */
export type RankedQuestion = {
  questionId: QuestionId;
  text: string;
  status: QuestionStatus;
  /** Milliseconds since 1970, as all times. */
  askedAt: number;
  /** One for each person. */
  votes: number;
  /** People, its author aside, who have had it before their eyes and could vote. */
  readers: number;
};

export type HostQuestion = RankedQuestion & { pinned: PinnedDuring | null };
export type ListedQuestion = Pick<RankedQuestion, 'questionId' | 'text' | 'votes'> & {
  answered: boolean;
};
export type OwnQuestion = Pick<RankedQuestion, 'questionId' | 'text' | 'status'>;
/** The question that the stage shows big, while the session is where it was when it was pinned. */
export type PinnedQuestion = { text: string; votes: number; during: PinnedDuring };

/** True while a question counts towards its author's three: a hidden one does for good. */
export function isStillOpen(status: QuestionStatus): boolean {
  return status === 'waiting' || status === 'open' || status === 'hidden';
}

type Present = {
  phase: Phase;
  run: { runId: RunId } | null;
  slide: { slide: { id: SlideId }; step: number; place: SlidePlace } | null;
};

/** True while the step that was on the screens when the question was pinned has not been left. */
export function isOnStage(during: PinnedDuring | null, { phase, run, slide }: Present): boolean {
  if (!during || during.phase !== phase || during.runId !== (run?.runId ?? null)) return false;
  const shown = slide?.place === 'away' ? null : slide;
  return during.slide?.id === shown?.slide.id && during.slide?.step === shown?.step;
}
