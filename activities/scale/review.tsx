import { OptionText } from '@/components/ui/option-text';
import { pluralise } from '@/components/ui/pluralise';
import type { DeckFields } from '@/domain/activity';
import type { ScaleConfig, ScaleTally } from './rules';
import { StepBar } from './step-bar';
import { sayMean, steps } from './steps';

type Props = { config: ScaleConfig; tally: ScaleTally };

/** "Scale, 3 statements". */
export function describeScale({ choices = [] }: DeckFields): string {
  return `Scale, ${pluralise(choices.length, 'statement')}`;
}

export const scaleIcon = () => 'sliders' as const;

/** One bar for a table: all statements together. */
export function ScaleDistribution({ tally }: Props) {
  const all = steps.map((step) =>
    tally.counts.reduce((sum, counts) => sum + (counts[step - 1] ?? 0), 0),
  );
  return <StepBar counts={all} />;
}

/** Each statement with its bar and its mean. */
export function ScaleReview({ config, tally }: Props) {
  return (
    <ol className="live">
      {config.statements.map((statement, at) => {
        const counts = tally.counts[at] ?? [];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a statement is its position
          <li className="stack gap-1" key={at}>
            <span className="row between">
              <OptionText text={statement} />
              <b className="nowrap">{sayMean(counts)}</b>
            </span>
            <StepBar counts={counts} />
          </li>
        );
      })}
      <li className="row between muted">
        <span>1 {config.low}</span>
        <span>5 {config.high}; at the right the mean</span>
      </li>
    </ol>
  );
}
