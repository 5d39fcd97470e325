import type { ReactNode } from 'react';
import { formatNumber } from '@/components/ui/format-number';
import { Tag } from '@/components/ui/tag';
import type { HostView } from '@/domain/views';
import { Ranks } from './ranks';
import { TeamRanks } from './team-ranks';

/** The leaderboard is on the stage; here are the ten best. */
export function NowRanks({ view, more }: { view: HostView; more: ReactNode }) {
  return (
    <>
      <div className="row">
        <Tag icon="trophy">Leaderboard</Tag>
        <span className="muted">after question {formatNumber(view.questions)}</span>
      </div>
      <h1>Who leads</h1>
      {more}
      <TeamRanks rows={view.teams} />
      <Ranks rows={view.leaderboard ?? []} />
    </>
  );
}
