import type { ReactNode } from 'react';
import type { PhonePartsState } from '@/activities/loaded-phones';
import { classNames } from '@/components/ui/class-names';
import { FigureList } from '@/components/ui/figure-list';
import { formatGain, formatNumber } from '@/components/ui/format-number';
import { ProseParagraphs } from '@/components/ui/prose';
import type { PhoneView, RunView } from '@/domain/views';
import { ScreenTitle } from './screen-title';
import { roomSentence, verdictTitle } from './words';

type Props = {
  run: RunView;
  phone: PhonePartsState;
  view: PhoneView;
  banner: ReactNode;
  foot?: ReactNode;
};

export function ResultScreen({ run, phone, view, banner, foot }: Props) {
  const { me, people } = view;
  return (
    <main className="ph ph-result" id="main">
      <VerdictPanel run={run} view={view} />
      {banner}
      {run.scored && (
        <FigureList
          figures={[
            { term: 'Points', value: formatGain(me.points ?? 0) },
            { term: 'Total', value: formatNumber(me.score) },
            { term: 'Rank', value: formatNumber(me.rank), small: `of ${formatNumber(people)}` },
          ]}
        />
      )}
      {phone.is === 'ready' && (
        <phone.parts.Result
          config={run.config}
          scored={run.scored}
          own={me.answer}
          verdict={me.verdict}
        />
      )}
      {run.config.explanation && (
        <div className="why">
          <h2>Why</h2>
          <ProseParagraphs text={run.config.explanation} />
        </div>
      )}
      <p className="muted ph-bottom">The next one appears by itself.</p>
      {foot}
    </main>
  );
}

function VerdictPanel({ run, view }: Pick<Props, 'run' | 'view'>) {
  const { answer, verdict } = view.me;
  const sentence = run.scored
    ? roomSentence(view.result, verdict)
    : 'The screen shows what the room thinks.';
  const bright = verdict === 'right' || verdict === 'partly' || !run.scored;
  return (
    <div className={classNames('verdict', !bright && 'is-wrong')}>
      <ScreenTitle>{verdictTitle(run.scored, answer !== null, verdict)}</ScreenTitle>
      {sentence && <p>{sentence}</p>}
    </div>
  );
}
