import { isDeepStrictEqual } from 'node:util';
import { rulesOf } from '@/activities/rules';
import type { AnswerGroup } from '@/domain/activity';
import { pointsFor, verdictOf } from '@/domain/scoring';
import type { AnswerRow, Outcome, RunRow } from '../outcome';

/** Every stored answer is counted once, and scored as the rules say, once its run is closed. */
export function countedComplaints(outcome: Outcome): string[] {
  return outcome.runs.flatMap((run) => {
    const rows = outcome.answers.filter(({ runId }) => runId === run.id);
    return [
      ...rows.flatMap((row) => scoreComplaints(row, run, outcome.plan.speed)),
      ...reportComplaints(run, rows, outcome),
    ];
  });
}

function scoreComplaints(row: AnswerRow, run: RunRow, speed: boolean): string[] {
  const expected = expectedScore(row, run, speed);
  return row.verdict === expected.verdict && row.points === expected.points
    ? []
    : [
        `Answer ${row.answerId} has ${row.verdict}, ${row.points}; ` +
          `the rules say ${expected.verdict}, ${expected.points}.`,
      ];
}

function expectedScore({ value, elapsedMs }: AnswerRow, run: RunRow, speed: boolean) {
  if (!run.scored || run.closedAt === null) return { verdict: null, points: null };
  const share = rulesOf(run.type).score(run.config, value);
  const givenMs = speed && run.seconds !== null ? run.seconds * 1000 : null;
  const { points } = run.config;
  return { verdict: verdictOf(share), points: pointsFor({ points, share, elapsedMs, givenMs }) };
}

function reportComplaints(run: RunRow, rows: AnswerRow[], { report }: Outcome): string[] {
  const reported = report?.runs.find(({ runId }) => runId === run.id);
  if (!reported) return [`Run ${run.number} is not in the report.`];
  const listed = report?.people.flatMap(({ answers }) =>
    answers.filter(({ runId }) => runId === run.id),
  );
  return [
    ...(reported.answered === rows.length
      ? []
      : [
          `The report counts ${reported.answered} answers to run ${run.number}, not ${rows.length}.`,
        ]),
    ...(isDeepStrictEqual(reported.tally, tallyOf(run, rows))
      ? []
      : [`The report's tally of run ${run.number} is not that of its rows.`]),
    ...(listed?.length === rows.length
      ? []
      : [`The report lists ${listed?.length} answers to run ${run.number}, not ${rows.length}.`]),
  ];
}

/** The tally that a run's rows add up to, counted one by one. */
export function tallyOf(run: RunRow, rows: AnswerRow[]): unknown {
  const rules = rulesOf(run.type);
  const groups = rows.map((row): AnswerGroup<unknown> => ({ value: row.value, count: 1 }));
  return rules.tally(rules.withoutKey(run.config), groups);
}
