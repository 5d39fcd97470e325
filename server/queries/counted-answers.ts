import type { Report, ReportPerson, ReportRun } from './report';

/**
 * Of a homework: the questions, once each, and a person's latest attempt at each of them. Of any
 * other session all runs and all answers.
 */
export function countedRuns({ session, runs }: Report): ReportRun[] {
  return session.mode === 'homework' ? runs.filter(({ round }) => round === 1) : runs;
}

/** A person's answers that count, by the run of `countedRuns` that they belong to. */
export function countedAnswers({ session, runs }: Report, { answers }: ReportPerson) {
  if (session.mode !== 'homework') {
    return new Map(answers.map((answer) => [answer.runId, answer]));
  }
  const byRun = new Map(runs.map((run) => [run.runId, run]));
  const first = new Map(
    runs.flatMap((run) => (run.round === 1 ? [[run.activityId, run.runId] as const] : [])),
  );
  const roundOf = (answer: (typeof answers)[number]) => byRun.get(answer.runId)?.round ?? 0;
  const inOrder = answers.toSorted((one, other) => roundOf(one) - roundOf(other));
  return new Map(
    inOrder.flatMap((answer) => {
      const activity = byRun.get(answer.runId)?.activityId;
      const run = activity && first.get(activity);
      return run ? [[run, answer] as const] : [];
    }),
  );
}
