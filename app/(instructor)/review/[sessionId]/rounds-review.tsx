import { reviewOf } from '@/activities/review';
import { MovesFlow } from '@/components/ui/moves-flow';
import { type Moves, normalizedGain } from '@/domain/rounds/moves';
import type { ReportRun } from '@/server/queries/report';

type Props = { before: ReportRun; run: ReportRun; moves: Moves };

/** Two votes on the same question: how each spread, and who moved. */
export function RoundsReview({ before, run, moves }: Props) {
  return (
    <section className="two-rounds" aria-label={`Rounds ${before.round} and ${run.round}`}>
      <div className="stack">
        {[before, run].map((round) => (
          <Spread run={round} key={round.runId} />
        ))}
      </div>
      <MovesFlow moves={moves} gain={normalizedGain(moves)} rounds={[before.round, run.round]} />
    </section>
  );
}

function Spread({ run }: { run: ReportRun }) {
  const { Distribution } = reviewOf(run.type);
  return (
    <div>
      <p className="caption muted">
        Round {run.round}: {run.right} of {run.answered} right
      </p>
      <Distribution config={run.config} tally={run.tally} assessment={run.assessment} />
    </div>
  );
}

/** The round that a run followed; null for a first one. */
export function roundBefore(run: ReportRun, runs: ReportRun[]): ReportRun | null {
  return (
    runs.find(
      ({ activityId, round }) => activityId === run.activityId && round === run.round - 1,
    ) ?? null
  );
}
