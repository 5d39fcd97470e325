import { GRACE_MS } from '@/domain/session-state';
import type { Change, Outage, Outcome, RunRow } from '../outcome';

/** A sweep a second, and a busy computer. */
const CLOSING_MS = 3_000;

/** Runs close once and in time, and each stored step makes the version one higher. */
export function closedComplaints(outcome: Outcome): string[] {
  return [
    ...outcome.runs.flatMap((run) => deadlineComplaints(run, outcome.outages)),
    ...outcome.changes.flatMap(changeComplaints),
    ...outcome.losses,
  ];
}

function deadlineComplaints(run: RunRow, outages: Outage[]): string[] {
  if (run.closesAt === null) return [];
  const lastMoment = afterOutages(run.closesAt + GRACE_MS + CLOSING_MS, outages);
  if (run.closedAt === null) return [`Run ${run.number} was never closed at its deadline.`];
  const late = run.closedAt - lastMoment;
  return late <= 0 ? [] : [`Run ${run.number} was closed ${Math.round(late)} ms too late.`];
}

/** An outage that has begun by then puts the moment off until it is over, and a bit. */
function afterOutages(moment: number, outages: Outage[]): number {
  return outages.reduce(
    (latest, { from, to }) => (from <= latest ? Math.max(latest, to + CLOSING_MS) : latest),
    moment,
  );
}

function changeComplaints({ what, before, after }: Change): string[] {
  switch (what) {
    case 'session':
      return before && after ? sessionComplaints(before, after) : [];
    case 'run':
      return before && (!after || wasUndone(before, after))
        ? [`Run ${before.number} was opened again: ${JSON.stringify({ before, after })}`]
        : [];
    case 'answer':
      return before && (!after || wasChanged(before, after))
        ? [`Answer ${before.answer_id} was changed: ${JSON.stringify({ before, after })}`]
        : [];
  }
}

type Row = Record<string, unknown>;

function sessionComplaints(before: Row, after: Row): string[] {
  return after.version === Number(before.version) + 1
    ? []
    : [`The version went from ${before.version} to ${after.version}.`];
}

const wasUndone = (before: Row, after: Row) =>
  ['closed_at', 'revealed_at'].some(
    (column) => before[column] !== null && after[column] !== before[column],
  );

/** Verdict and points are set once, when the run closes. */
const wasChanged = (before: Row, after: Row) =>
  Object.keys(before).some(
    (column) =>
      after[column] !== before[column] &&
      JSON.stringify(after[column]) !== JSON.stringify(before[column]) &&
      !(before[column] === null && ['verdict', 'points'].includes(column)),
  );
