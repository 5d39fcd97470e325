import type { Outcome, RunRow } from '../outcome';

export type Standing = { score: number; rank: number };

/** Scores and ranks worked out from the rows one by one, without the product's own query. */
export function standingsOf({ participants, runs, answers }: Outcome): Map<string, Standing> {
  const counting = new Set(latestRounds(runs).map(({ id }) => id));
  const scores = participants.map(({ id }) => ({
    id,
    score: answers
      .filter(({ participantId, runId }) => participantId === id && counting.has(runId))
      .reduce((sum, { points }) => sum + (points ?? 0), 0),
  }));
  return new Map(
    scores.map(({ id, score }) => [
      id,
      { score, rank: 1 + scores.filter((other) => other.score > score).length },
    ]),
  );
}

/** Of several revealed rounds of one activity the last counts. */
function latestRounds(runs: RunRow[]): RunRow[] {
  const latest = new Map<string, RunRow>();
  for (const run of runs) {
    const known = latest.get(run.activityId);
    if (!run.scored || run.revealedAt === null) continue;
    if (!known || run.round > known.round) latest.set(run.activityId, run);
  }
  return [...latest.values()];
}
