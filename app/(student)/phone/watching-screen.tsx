import type { ReactNode } from 'react';
import { Frieze } from '@/components/ui/frieze';
import type { PhoneView } from '@/domain/views';
import { PhoneHead } from './phone-head';
import { ScreenTitle } from './screen-title';

type Props = { view: PhoneView; banner: ReactNode; foot?: ReactNode };

/** While the lecture is on the stage: a phone that asks for nothing. */
export function WatchingScreen({ view, banner, foot }: Props) {
  return (
    <main className="ph" id="main">
      {banner}
      <PhoneHead title={view.title} nickname={view.me.nickname} />
      <div className="ph-state">
        <ScreenTitle>Look to the front.</ScreenTitle>
        <p className="lead muted">The next question comes here by itself.</p>
        <Frieze />
      </div>
      {foot}
    </main>
  );
}
