import { Bar } from '@/components/ui/bar';
import { Icon } from '@/components/ui/icon';
import { RightBar } from '@/components/ui/right-bar';
import type { Assessment, DeckFields } from '@/domain/activity';
import { sayQuantity } from '@/domain/say-number';
import { sayBin } from './axis';
import type { NumericConfig, NumericTally } from './rules';

type Props = { config: NumericConfig; tally: NumericTally; assessment: Assessment };

/** "Estimate, a number". */
export function describeNumeric({ correct }: DeckFields): string {
  return correct === null ? 'Estimate, a number that nobody knows' : 'Estimate, a number';
}

export const numericIcon = () => 'ruler' as const;

export function NumericDistribution({ config, tally, assessment }: Props) {
  const { answered, median } = tally;
  if (config.correct !== null) return <RightBar right={assessment.right} answered={answered} />;
  if (median === null) return <span className="muted">no answers</span>;
  return (
    <div className="dist">
      <span className="all" style={{ flex: 1 }}>
        {answered} answers, median {sayQuantity(median, config.unit, 6)}
      </span>
    </div>
  );
}

/** Every column with its count; the one that holds the true value carries a tick. */
export function NumericReview({ config, tally }: Props) {
  const { correct, unit } = config;
  const truth = correct === null ? '' : `; the true value is ${sayQuantity(correct, unit)}`;
  if (tally.answered === 0) return <p className="muted">No answers{truth}.</p>;
  const most = Math.max(1, ...tally.bins.map(({ count }) => count));
  const rows = [
    ...(tally.below > 0 ? [{ text: 'far lower', count: tally.below, holds: false }] : []),
    ...tally.bins.map((bin) => ({
      text: sayBin(bin),
      count: bin.count,
      holds: correct !== null && correct >= bin.from && correct < bin.to,
    })),
    ...(tally.above > 0 ? [{ text: 'far higher', count: tally.above, holds: false }] : []),
  ];
  return (
    <div className="stack">
      <ul className="live">
        {rows.map(({ text, count, holds }) => (
          <li className="liverow is-plain" key={text}>
            <span className="t num">
              {text}
              {holds && <Icon name="check" label="holds the true value" />}
            </span>
            <Bar className="b" share={count / most} />
            <span className="n">{count}</span>
          </li>
        ))}
      </ul>
      {tally.median !== null && (
        <p className="muted">
          Median {sayQuantity(tally.median, unit, 6)}
          {truth}
        </p>
      )}
    </div>
  );
}
