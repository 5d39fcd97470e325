import Link from 'next/link';
import { ConfidentlyWrong } from '@/components/ui/confidence-table';
import { formatPercent } from '@/components/ui/format-number';
import { Prose } from '@/components/ui/prose';
import { isConfidentlyWrong } from '@/domain/confidence/confidence';
import type { ReportRun } from '@/server/queries/report';
import { placeText } from '../../lectures/place-text';
import { shareRight } from './review-rows';

type Props = {
  runs: ReportRun[];
  /** Where activities stand in the notes, by activity. */
  places: ReadonlyMap<string, { line: number; lineEnd: number }>;
  /** Null when the lecture has been deleted. */
  lectureId: string | null;
};

/** The questions to come back to next time. */
export function WhatDidNotLand({ runs, places, lectureId }: Props) {
  if (runs.length === 0) return null;
  return (
    <section className="mt-9" aria-label="What did not land">
      <h2>What did not land</h2>
      <ol className="landed">
        {runs.map((run) => {
          const place = places.get(run.activityId);
          return (
            <li key={run.runId}>
              <span className="big">{formatPercent(shareRight(run) ?? 0)}</span>
              <h3>
                <Prose text={run.config.prompt} />
              </h3>
              <p className="muted">
                {run.right} of {run.answered} right.{run.key && ` The right answer: ${run.key}.`}
              </p>
              {run.confidence && isConfidentlyWrong(run.confidence) && <ConfidentlyWrong />}
              {place && lectureId && (
                <Link href={`/lectures/${lectureId}?line=${place.line}`}>
                  Notes, {placeText(place.line, place.lineEnd)}
                </Link>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
