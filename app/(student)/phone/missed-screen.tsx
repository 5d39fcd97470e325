import type { ReactNode } from 'react';
import type { PhonePartsState } from '@/activities/loaded-phones';
import type { RunView } from '@/domain/views';
import { PhoneHead } from './phone-head';
import { runTitle } from './run-title';
import { ScreenTitle } from './screen-title';

type Props = {
  run: RunView;
  phone: PhonePartsState;
  note: string | null;
  nickname: string;
  banner: ReactNode;
  foot?: ReactNode;
};

/** The run has closed without an answer from here. */
export function MissedScreen({ run, phone, note, nickname, banner, foot }: Props) {
  return (
    <main className="ph" id="main">
      {banner}
      <PhoneHead title={runTitle(run, phone)} nickname={nickname} />
      <div className="ph-state">
        <ScreenTitle>{titleOf(run, note)}</ScreenTitle>
        <p className="lead muted">{note ?? 'No answer from you this time.'}</p>
        <p className="lead muted">Look up: the result comes next.</p>
      </div>
      {foot}
    </main>
  );
}

function titleOf(run: RunView, note: string | null): string {
  if (note) return 'Not counted.';
  return run.seconds === null ? 'Closed.' : 'Time is up.';
}
