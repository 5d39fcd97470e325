import type { ReactNode } from 'react';
import { FigureList } from '@/components/ui/figure-list';
import { formatGain, formatNumber } from '@/components/ui/format-number';
import { Highlight } from '@/components/ui/highlight';
import type { PhoneView } from '@/domain/views';
import { PhoneHead } from './phone-head';
import { ScreenTitle } from './screen-title';
import { TeamRanks } from './team-ranks';

type Props = { view: PhoneView; banner: ReactNode; foot?: ReactNode };

/** While the leaderboard is on the stage: the own place. */
export function RankScreen({ view, banner, foot }: Props) {
  const { me, people } = view;
  return (
    <main className="ph" id="main">
      {banner}
      <PhoneHead title={view.title} nickname={me.nickname} />
      <div className="ph-state">
        <ScreenTitle>
          Rank <Highlight>{formatNumber(me.rank)}</Highlight>
        </ScreenTitle>
        <p className="lead muted">of {formatNumber(people)} in the room. Look up for the board.</p>
        <FigureList
          figures={[
            { term: 'Last question', value: formatGain(me.points ?? 0) },
            { term: 'Total', value: formatNumber(me.score) },
          ]}
        />
        {view.teams && <TeamRanks rows={view.teams} own={me.team} />}
      </div>
      <p className="muted ph-bottom">The next one appears by itself.</p>
      {foot}
    </main>
  );
}
