import './stage.css';
import type { CSSProperties } from 'react';
import { classNames } from '@/components/ui/class-names';
import { OptionText } from '@/components/ui/option-text';
import { plainProse } from '@/components/ui/prose-tree';
import type { ScalePublic, ScaleTally } from './rules';
import { sayMean, steps } from './steps';

type Props = { config: ScalePublic; tally: ScaleTally | null };

/** Every statement; with its stacked bar and mean as soon as there is a tally. */
export function AgreementPicture({ config, tally }: Props) {
  const { statements, low, high } = config;
  const style = { '--rows': Math.max(1, statements.length) } as CSSProperties;
  return (
    <>
      <ol className={classNames('agreement', !tally && 'is-asked')} style={style}>
        {statements.map((statement, at) => {
          const counts = tally?.counts[at] ?? [];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a statement is its position
            <li key={at}>
              <span className="t">
                <OptionText text={statement} />
              </span>
              {tally && <AgreeBar counts={counts} label={plainProse(statement)} />}
              {tally && <span className="mean">{sayMean(counts)}</span>}
            </li>
          );
        })}
      </ol>
      <p className="agree-legend">
        <span>1 {low}</span>
        {steps.map((step) => (
          <i key={step} style={{ '--step': step } as CSSProperties} />
        ))}
        <span>5 {high}</span>
        {tally && <span className="end">mean</span>}
      </p>
    </>
  );
}

function AgreeBar({ counts, label }: { counts: number[]; label: string }) {
  if (counts.every((count) => count === 0)) return <span className="muted">no answers yet</span>;
  const says = steps.map((step) => `${counts[step - 1] ?? 0} chose ${step}`).join(', ');
  return (
    <div className="agree-bar" role="img" aria-label={`${label}: ${says}`}>
      {steps.map((step) => {
        const count = counts[step - 1] ?? 0;
        if (count === 0) return null;
        return (
          <span key={step} style={{ flex: count, '--step': step } as CSSProperties}>
            {count}
            <i />
          </span>
        );
      })}
    </div>
  );
}
