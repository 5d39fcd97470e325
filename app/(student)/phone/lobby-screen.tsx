import type { ReactNode } from 'react';
import { Frieze } from '@/components/ui/frieze';
import { TickedWord } from '@/components/ui/tick';
import type { PhoneView } from '@/domain/views';
import { OwnTimeNote } from './own-time-note';
import { PhoneHead } from './phone-head';
import { ScreenTitle } from './screen-title';
import { TeamLine } from './team-line';

type Props = { view: PhoneView; banner: ReactNode; foot?: ReactNode };

export function LobbyScreen({ view, banner, foot }: Props) {
  const { nickname } = view.me;
  return (
    <main className="ph" id="main">
      {banner}
      <PhoneHead title={view.title} nickname={nickname} />
      <div className="ph-state">
        <TickedWord>Connected</TickedWord>
        <ScreenTitle length={nickname.length * 2}>
          You’re in,
          <br />
          {nickname}.
        </ScreenTitle>
        <TeamLine team={view.me.team} />
        <p className="lead muted">
          Your name is on the screen. Questions will appear here by themselves.
        </p>
        <OwnTimeNote me={view.me} />
        <Frieze />
      </div>
      {foot}
    </main>
  );
}
