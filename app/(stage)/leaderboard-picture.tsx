'use client';

import { useEffect, useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import { formatGain, formatNumber } from '@/components/ui/format-number';
import { Icon } from '@/components/ui/icon';
import { TeamMark } from '@/components/ui/team-mark';
import type { StageView } from '@/domain/views';
import { type BoardRow, boardRows } from './board-rows';
import { leaderboardMoves, type MovingRow } from './leaderboard-moves';
import { StageFoot } from './stage-foot';

/** The earlier order stands this long before the rows move, so that the eye can follow. */
const HOLD_MS = 700;

/** The best five; their rows move from where they stood before the latest question. */
export function LeaderboardPicture({ view }: { view: StageView }) {
  const rows = leaderboardMoves(boardRows(view));
  return (
    <>
      <div className="st-head min-h-[6rem]">
        <h1>{view.questions > 0 ? `After question ${view.questions}` : 'So far'}</h1>
      </div>
      {rows.length > 0 ? (
        <Board rows={rows} first={view.questions <= 1} key={view.run?.runId} />
      ) : (
        <div className="st-state">
          <p className="muted">Nobody is here yet.</p>
        </div>
      )}
      <StageFoot view={view} share={null}>
        <span>
          {view.teams ? 'The mean of all members counts' : 'Your own rank is on your phone'}
        </span>
      </StageFoot>
    </>
  );
}

function Board({ rows, first }: { rows: MovingRow<BoardRow>[]; first: boolean }) {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), prefersStillness() ? 0 : HOLD_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <ol className="board [overflow-y:clip]">
      {rows.map((moving, place) => (
        <Rank {...moving} {...{ place, settled, first }} key={moving.row.key} />
      ))}
    </ol>
  );
}

type RankProps = MovingRow<BoardRow> & {
  place: number;
  settled: boolean;
  /** After the first question everybody is new: there is nothing to say of it. */
  first: boolean;
};

function Rank({ row, from, place, settled, first }: RankProps) {
  const transform = settled || from === 0 ? undefined : `translateY(${from}rem)`;
  // Several may lead; only the first row is higher, so that five rows always fit.
  const height = place === 0 ? '11rem' : '9.4rem';
  return (
    <li
      className={classNames('rank m-rank', row.rank === 1 && row.score > 0 && 'is-first')}
      style={{ transform, height }}
    >
      <span className="pos">{row.rank}</span>
      {first ? <span /> : <Move places={row.moved} />}
      <span className="nm">
        {row.team !== null && (
          <span className="mr-6 inline-flex align-middle [&_.key]:text-[2.75rem]">
            <TeamMark team={row.team} />
          </span>
        )}
        {row.name}
      </span>
      <span className="pts">
        <small>{formatGain(row.gained)}</small>
        {formatNumber(row.score)}
      </span>
    </li>
  );
}

function Move({ places }: { places: number | null }) {
  if (places === null) return <span className="move">new</span>;
  if (places === 0) {
    return (
      <span className="move">
        <Icon name="minus" label="no change" />
      </span>
    );
  }
  const up = places > 0;
  return (
    <span className={classNames('move', up && 'up')}>
      <Icon name={up ? 'arrow-up' : 'arrow-down'} />
      {Math.abs(places)}
      <span className="sr">{up ? ' up' : ' down'}</span>
    </span>
  );
}

function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
