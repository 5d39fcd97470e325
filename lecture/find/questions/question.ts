import type { Code } from '../../outline/block';

/** The right answer, as the notes give it: options, or words. Null when they give none. */
export type Answer = { options: number[] } | { words: string } | null;

/** Something that the notes ask, before it is an activity of some type. Lines are 1-based. */
export type Question = {
  prompt: string;
  code: Code | null;
  /** Null when the answer is free. */
  options: string[] | null;
  several: boolean;
  answer: Answer;
  explanation: string | null;
  line: number;
  lineEnd: number;
  reason: string;
};
