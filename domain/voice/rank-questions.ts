import type { ListedQuestion, RankedQuestion } from './questions';

/** The 97.5 % point of the normal distribution: an interval of 95 %. */
const Z = 1.96;

/**
 * Lower bound of the Wilson score interval for a share of `successes` in `trials`; 0 without trials.
 * Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference",
 * Journal of the American Statistical Association 22 (1927), 209-212.
 */
export function wilsonLowerBound(successes: number, trials: number): number {
  const n = Math.max(trials, successes);
  // Rounding would give some of those without a vote a trace more than others.
  if (successes === 0) return 0;
  const share = successes / n;
  const centre = share + Z ** 2 / (2 * n);
  const spread = Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  return Math.max(0, (centre - spread) / (1 + Z ** 2 / n));
}

const score = ({ votes, readers }: RankedQuestion) => wilsonLowerBound(votes, readers);

/**
 * The order of questions: the share of its readers that voted for it, as far as it is certain; a
 * trial is a reader, a success is a vote. So a late question that everybody who saw it wants is not
 * behind an early one that half of the room saw and few wanted. Equal ones: the older first.
 */
export function rankQuestions<Question extends RankedQuestion>(questions: Question[]): Question[] {
  return questions.toSorted((a, b) => score(b) - score(a) || a.askedAt - b.askedAt);
}

/** What fits on a phone: the best, then the newest of the others, so that they can be voted for. */
const BEST = 25;
const NEWEST = 15;
const ANSWERED = 10;

/** The list of the phones: open questions by rank, below them the latest that were answered. */
export function listForPhones(questions: RankedQuestion[]): ListedQuestion[] {
  const open = rankQuestions(questions.filter(({ status }) => status === 'open'));
  const rest = open.slice(BEST).toSorted(newestFirst).slice(0, NEWEST);
  const answered = questions.filter(({ status }) => status === 'answered').toSorted(newestFirst);
  const listed = [...open.slice(0, BEST), ...rankQuestions(rest), ...answered.slice(0, ANSWERED)];
  return listed.map(({ questionId, text, votes, status }) => ({
    questionId,
    text,
    votes,
    answered: status === 'answered',
  }));
}

function newestFirst(a: RankedQuestion, b: RankedQuestion): number {
  return b.askedAt - a.askedAt;
}

/** The host's queue: what waits for a word first, oldest first; then as the room has them. */
export function queueForHost<Question extends RankedQuestion>(questions: Question[]): Question[] {
  const of = (wanted: string) => questions.filter(({ status }) => status === wanted);
  return [
    ...of('waiting').toSorted((a, b) => a.askedAt - b.askedAt),
    ...rankQuestions(of('open')),
    ...of('answered').toSorted(newestFirst),
    ...of('hidden').toSorted(newestFirst),
  ];
}
