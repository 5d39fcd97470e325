import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { DateTime } from '@/components/ui/date-time';
import { FigureList } from '@/components/ui/figure-list';
import { formatNumber } from '@/components/ui/format-number';
import { Logo } from '@/components/ui/logo';
import { Notice } from '@/components/ui/notice';
import { readOwnResult } from '@/server/queries/own-result';
import { runtime } from '@/server/runtime';
import { OwnRun } from './own-run';

// The address is the only key to it: it must not leak to other sites or into search results.
export const metadata: Metadata = {
  title: 'Your answers',
  robots: { index: false },
  referrer: 'no-referrer',
};

type Props = { params: Promise<{ key: string }> };

/** What a student keeps: the own answers, the right ones, and why. */
export default async function OwnResultPage({ params }: Props) {
  await connection();
  const { key } = await params;
  const result = await readOwnResult(runtime().database, key);
  if (!result) notFound();
  const { nickname, title, createdAt, ended, score, rank, people, runs } = result;
  const scored = runs.filter((run) => run.scored).length;
  return (
    <main className="ph" id="main">
      <header className="ph-top">
        <Logo />
        <span className="muted">
          <DateTime at={createdAt} style="day" />
        </span>
      </header>
      <div className="stack">
        <h1 className="ph-prompt is-short">{title}</h1>
        <p className="lead muted">The answers of {nickname}</p>
      </div>
      {scored > 0 && (
        <FigureList
          figures={[
            { term: 'Points', value: formatNumber(score) },
            { term: 'Rank', value: formatNumber(rank), small: `of ${formatNumber(people)}` },
          ]}
        />
      )}
      {!ended && <Notice>The lecture is still running. Load this page again afterwards.</Notice>}
      {runs.length > 0 ? (
        <ol className="mine">
          {runs.map((run) => (
            <OwnRun key={run.runId} run={run} />
          ))}
        </ol>
      ) : (
        <p className="muted">Nothing has been asked and revealed yet.</p>
      )}
      <p className="muted ph-bottom">
        Keep the address of this page: it is the only way back here.
      </p>
    </main>
  );
}
