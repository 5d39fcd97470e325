import './stage.css';
import type { CSSProperties } from 'react';
import { Icon } from '@/components/ui/icon';
import { sayQuantity } from '@/domain/say-number';
import { type Axis, axisOf } from './axis';
import type { Histogram } from './histogram';

type Props = { histogram: Histogram; unit: string; correct: number | null };

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/** Columns over an axis; after the reveal the true value drops in. */
export function HistogramPicture({ histogram, unit, correct }: Props) {
  const axis = axisOf(histogram, correct);
  const most = Math.max(1, ...axis.bins.map(({ count }) => count));
  return (
    <div className="histogram">
      <div className="columns" role="img" aria-label={inWords(histogram, unit)}>
        {axis.bins.map(({ from, count }) => (
          <div className="column" key={from}>
            {count > 0 && <span className="n">{count}</span>}
            <i style={{ '--share': count / most } as CSSProperties} />
          </div>
        ))}
        {axis.truth && correct !== null && (
          <TruthMark truth={axis.truth} text={sayQuantity(correct, unit)} />
        )}
      </div>
      <Marks axis={axis} />
      <Outliers {...histogram} />
    </div>
  );
}

function TruthMark({ truth, text }: { truth: NonNullable<Axis['truth']>; text: string }) {
  const side = truth.at > 0.5 ? 'is-left' : 'is-right';
  return (
    <div className={`truth-mark ${side}`} style={{ left: percent(truth.at) }}>
      <span className="flag">
        {truth.beyond === 'left' && <Icon name="arrow-left" />}
        {text}
        {truth.beyond === 'right' && <Icon name="arrow-right" />}
      </span>
    </div>
  );
}

function Marks({ axis }: { axis: Axis }) {
  return (
    <div className="marks" aria-hidden="true">
      {axis.marks.map(({ at, text }) => (
        <span key={at} style={{ left: percent(at) }}>
          {text}
        </span>
      ))}
    </div>
  );
}

function Outliers({ below, above }: Pick<Histogram, 'below' | 'above'>) {
  return (
    <div className="outliers">
      <span>{below > 0 && `${below} far lower`}</span>
      <span>{above > 0 && `${above} far higher`}</span>
    </div>
  );
}

function inWords({ answered, median }: Histogram, unit: string): string {
  if (median === null) return 'No answers yet';
  return `${answered} answers; half of them are below ${sayQuantity(median, unit, 6)}`;
}
