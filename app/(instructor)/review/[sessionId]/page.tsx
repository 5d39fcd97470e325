import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { classNames } from '@/components/ui/class-names';
import { DateTime } from '@/components/ui/date-time';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { sessionId } from '@/domain/ids';
import { countedRuns } from '@/server/queries/counted-answers';
import { readLecturePage } from '@/server/queries/lecture';
import { type Report, readReport } from '@/server/queries/report';
import { runtime } from '@/server/runtime';
import { DeskBar } from '../../desk-bar';
import { requireInstructor } from '../../require-instructor';
import { PeopleTable } from './people-table';
import { PrintButton } from './print-button';
import { ReviewFigures } from './review-figures';
import { countingQuestions, notLanded, peopleRows } from './review-rows';
import { RoomVoice } from './room-voice';
import { roundBefore } from './rounds-review';
import { RunReview } from './run-review';
import { RunsTable } from './runs-table';
import { WhatDidNotLand } from './what-did-not-land';

type Props = { params: Promise<{ sessionId: string }> };

/** Once per request, for the title and for the page. */
const load = cache(async (address: string) => {
  const id = sessionId.safeParse(address);
  const owner = await requireInstructor(`/review/${id.data ?? ''}`);
  const report = id.success ? await readReport(runtime().database, owner, id.data) : null;
  if (!report) notFound();
  return { owner, report };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { report } = await load((await params).sessionId);
  return { title: `Review of ${report.session.title}` };
}

export default async function ReviewPage({ params }: Props) {
  const { owner, report } = await load((await params).sessionId);
  const { session, runs } = report;
  const lecture = await readLecturePage(runtime().database, owner, session.lectureId);
  const places = new Map(
    (lecture?.deck ?? [])
      .filter(({ line }) => line > 0)
      .map(({ id, line, lineEnd }) => [id as string, { line, lineEnd }]),
  );
  const download = `/api/sessions/${session.sessionId}/report`;
  return (
    <>
      <DeskBar current="/sessions">
        <LinkButton variant="quiet" size="small" icon="download" href={`${download}.csv`} download>
          CSV
        </LinkButton>
        <LinkButton variant="quiet" size="small" icon="download" href={`${download}.xlsx`} download>
          Excel
        </LinkButton>
        <PrintButton />
      </DeskBar>
      <main className="desk" id="main">
        <ReviewHead session={session} />
        {runs.length === 0 ? (
          <section>
            <EmptyState title="Nothing was asked">
              In this session no activity has been opened, so there is nothing to review.
            </EmptyState>
          </section>
        ) : (
          <>
            <ReviewFigures report={report} />
            <WhatDidNotLand
              runs={notLanded(countedRuns(report))}
              places={places}
              lectureId={lecture ? session.lectureId : null}
            />
            <RunsTable runs={runs} />
            <section aria-label="Every question in full">
              <h2>Every question in full</h2>
              {runs.map((run) => (
                <RunReview key={run.runId} run={run} before={roundBefore(run, runs)} />
              ))}
            </section>
          </>
        )}
        <RoomVoice voice={report.voice} sessionId={session.sessionId} />
        <PeopleTable
          rows={peopleRows(report)}
          numbers={countingQuestions(runs).map(({ number }) => number)}
        />
      </main>
    </>
  );
}

function ReviewHead({ session }: Pick<Report, 'session'>) {
  const { createdAt, endedAt, title, phase, mode } = session;
  return (
    <>
      <p className="muted">
        <DateTime at={createdAt} style="long" />
        {endedAt !== null && (
          <>
            {' '}
            to <DateTime at={endedAt} style="time" />
          </>
        )}
      </p>
      <h1 className={classNames(title.length > 60 && 'is-long')}>{title}</h1>
      {mode === 'rehearsal' && (
        <section className="mt-4">
          <Notice title="A rehearsal">
            These students are simulated. Nothing here counts in your lists and figures.
          </Notice>
        </section>
      )}
      {phase !== 'ended' && (
        <section className="no-print mt-4">
          <Notice look="call" icon="clock">
            This session is still running: the figures are those of this moment.
          </Notice>
        </section>
      )}
    </>
  );
}
