import type { Verdict } from '../scoring';

/** How sure somebody is of an answer, from a guess to sure. */
export const CONFIDENCES = [1, 2, 3] as const;
export type Confidence = (typeof CONFIDENCES)[number];

const WORDS: Record<Confidence, string> = { 1: 'A guess', 2: 'Think so', 3: 'Sure' };

export function sayConfidence(confidence: Confidence): string {
  return WORDS[confidence];
}

export function isConfidence(value: unknown): value is Confidence {
  return CONFIDENCES.some((confidence) => confidence === value);
}

/** Answers of a run by how sure people were and whether they were right; those who said so. */
export type ConfidenceCounts = { confidence: Confidence; verdict: Verdict; count: number }[];

/** Fewer wrong answers than this say nothing about a question. */
const ENOUGH = 3;
/** The middle between a guess and sure. */
const MIDDLE = 2;

/**
 * True when those who are wrong are on average more sure than not: a misconception rather than a gap
 * in knowledge. Hasan, S., Bagayoko, D. and Kelley, E. L., Misconceptions and the Certainty of
 * Response Index (CRI), Physics Education 34, 1999, 294–299, who draw the line at the middle of
 * their scale. Wrong is what is not fully right; at least three have to be.
 */
export function isConfidentlyWrong(counts: ConfidenceCounts): boolean {
  const wrong = counts.filter(({ verdict }) => verdict !== 'right');
  const people = wrong.reduce((sum, { count }) => sum + count, 0);
  const certainty = wrong.reduce((sum, { confidence, count }) => sum + confidence * count, 0);
  return people >= ENOUGH && certainty / people > MIDDLE;
}

/** How many with this confidence are right, and how many not. */
export function confidenceRow(counts: ConfidenceCounts, confidence: Confidence) {
  const own = counts.filter((cell) => cell.confidence === confidence);
  const sum = (cells: ConfidenceCounts) => cells.reduce((all, { count }) => all + count, 0);
  const right = sum(own.filter(({ verdict }) => verdict === 'right'));
  return { right, wrong: sum(own) - right };
}
