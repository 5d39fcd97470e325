'use client';

import type { ReactNode } from 'react';
import { hostParts } from '@/activities/host';
import { formatPercent } from '@/components/ui/format-number';
import { WithFormulas } from '@/components/ui/formulas-context';
import { Notice } from '@/components/ui/notice';
import { Prompt } from '@/components/ui/prompt';
import { Tag } from '@/components/ui/tag';
import { TimerFigure } from '@/components/ui/timer-figure';
import { useCountdown } from '@/components/ui/use-countdown';
import { type Edits, NO_EDITS } from '@/domain/edits';
import type { HostView, RunView } from '@/domain/views';

type Props = {
  view: HostView;
  run: RunView;
  clockOffsetMs: number;
  more: ReactNode;
  onEdit: (edits: Edits) => void;
};

/** The question that is on, its clock, and the counts that only the lecturer sees. */
export function NowRun({ view, run, clockOffsetMs, more, onEdit }: Props) {
  const { tally, assessment, answered, here } = view;
  const { Live } = hostParts(run.type);
  const everybody = view.phase === 'open' && here > 0 && answered >= here;
  return (
    <WithFormulas formulas={run.config.formulas}>
      <div className="row between">
        <span className="row">
          <PhaseTag view={view} run={run} />
          <span className="muted">{placeOf(view, run)}</span>
        </span>
        {view.phase === 'open' && <RunTimer run={run} clockOffsetMs={clockOffsetMs} />}
      </div>
      <Prompt text={run.config.prompt} surface="host" />
      {more}
      <Live
        config={run.config}
        tally={tally}
        assessment={assessment}
        shown={run.shown}
        answered={answered}
        edits={run.edits ?? NO_EDITS}
        onEdit={onEdit}
      />
      {everybody ? (
        <Notice look="call" icon="users" live>
          Everybody has answered: {answered} of {answered}. You can close it.
        </Notice>
      ) : (
        <p>
          <b>
            {answered} of {Math.max(here, answered)}
          </b>{' '}
          answered. <span className="muted">{rightSoFar(view, run)}</span>
        </p>
      )}
    </WithFormulas>
  );
}

function RunTimer({ run, clockOffsetMs }: { run: RunView; clockOffsetMs: number }) {
  const { closesAt, pausedLeftMs, seconds } = run;
  const remaining = useCountdown({ closesAt, pausedLeftMs, offsetMs: clockOffsetMs });
  if (seconds === null) return <span className="muted">no time limit</span>;
  return <TimerFigure remaining={remaining} paused={pausedLeftMs !== null} clock />;
}

function PhaseTag({ view, run }: { view: HostView; run: RunView }) {
  if (view.phase === 'closed') return <Tag>Closed</Tag>;
  if (view.phase === 'revealed') return <Tag icon="eye">Result shown</Tag>;
  return <Tag look="found">{run.pausedLeftMs === null ? 'Open' : 'Paused'}</Tag>;
}

function placeOf({ deck }: HostView, { activityId, round, scored }: RunView): string {
  const at = deck.findIndex((row) => row.activityId === activityId);
  const what = scored ? 'Question' : 'Poll';
  const place = at < 0 ? what : `${what} ${at + 1} of ${deck.length}`;
  return round > 1 ? `${place}, round ${round}` : place;
}

function rightSoFar({ assessment, answered, phase }: HostView, { live }: RunView): string {
  const secret = phase === 'revealed' || live ? '' : ' Only you see the counts.';
  if (!assessment || answered === 0) return secret.trim();
  const share = formatPercent(assessment.right / answered);
  return phase === 'revealed' ? `${share} right.` : `${share} right so far.${secret}`;
}
