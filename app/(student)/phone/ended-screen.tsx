import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { FigureList } from '@/components/ui/figure-list';
import { formatNumber } from '@/components/ui/format-number';
import type { PhoneView } from '@/domain/views';
import { PhoneHead } from './phone-head';
import { ScreenTitle } from './screen-title';
import { TeamRanks } from './team-ranks';

/** The session is over: the own result, and the link that keeps it. */
export function EndedScreen({ view, banner }: { view: PhoneView; banner: ReactNode }) {
  const { me, people } = view;
  return (
    <main className="ph" id="main">
      {banner}
      <PhoneHead title={view.title} nickname={me.nickname} />
      <div className="ph-state">
        <ScreenTitle length={me.nickname.length * 2}>
          That’s it,
          <br />
          {me.nickname}.
        </ScreenTitle>
        <FigureList
          figures={[
            { term: 'Points', value: formatNumber(me.score) },
            { term: 'Rank', value: formatNumber(me.rank), small: `of ${formatNumber(people)}` },
          ]}
        />
        {view.teams && <TeamRanks rows={view.teams} own={me.team} />}
      </div>
      <div className="ph-bottom">
        {/* A plain link: a thousand phones must not fetch the page before it is wanted. */}
        <a className={buttonClass({ variant: 'primary' })} href={me.resultPath}>
          See all answers
        </a>
        <p className="muted">
          The page has its own address. Keep it as a bookmark and it opens on any device, also
          tomorrow.
        </p>
      </div>
    </main>
  );
}
