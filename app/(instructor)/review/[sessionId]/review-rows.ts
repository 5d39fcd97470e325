import { countedAnswers, countedRuns } from '@/server/queries/counted-answers';
import type { Report, ReportRun } from '@/server/queries/report';
import type { PersonRow } from './person-row';

export function peopleRows(report: Report): PersonRow[] {
  const runs = countedRuns(report);
  const scored = countingQuestions(runs);
  const counting = new Set(scored.map(({ runId }) => runId));
  return report.people.map((person) => {
    const { participantId, rank, nickname, score } = person;
    const byRun = countedAnswers(report, person);
    const answers = [...byRun.values()];
    return {
      ...{ id: participantId, rank, nickname, score },
      right: [...byRun].filter(([run, { verdict }]) => verdict === 'right' && counting.has(run))
        .length,
      answered: answers.length,
      asked: runs.length,
      // A homework lies for days between two answers.
      medianMs:
        report.session.mode === 'homework'
          ? null
          : median(answers.map(({ elapsedMs }) => elapsedMs)),
      verdicts: scored.map(({ runId, number }) => {
        const answer = byRun.get(runId);
        return { number, verdict: answer?.verdict ?? null, text: answer?.text ?? null };
      }),
    };
  });
}

/** The questions with a right answer, each in the round that counts. */
export function countingQuestions<Run extends Pick<ReportRun, 'scored' | 'replaced'>>(
  runs: readonly Run[],
): Run[] {
  return runs.filter(({ scored, replaced }) => scored && !replaced);
}

/** Share of answers that are fully right; null for a poll, or when nobody answered. */
export function shareRight({ right, answered }: Pick<ReportRun, 'right' | 'answered'>) {
  return right === null || answered === 0 ? null : right / answered;
}

const LANDED = 0.7;
const WORST = 3;

/** The questions that fewest got right, worst first: at most three, none that most got right. */
export function notLanded(runs: ReportRun[]): ReportRun[] {
  return countingQuestions(runs)
    .filter((run) => (shareRight(run) ?? 1) < LANDED)
    .sort((a, b) => (shareRight(a) ?? 1) - (shareRight(b) ?? 1))
    .slice(0, WORST);
}

/** The middle of the sorted values; the mean of the two in the middle. */
export function median(values: number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] =
    sorted.length % 2 === 0
      ? [sorted[middle - 1], sorted[middle]]
      : [sorted[middle], sorted[middle]];
  return (low + high) / 2;
}
