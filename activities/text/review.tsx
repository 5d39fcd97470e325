import { Bar } from '@/components/ui/bar';
import { Icon } from '@/components/ui/icon';
import { pluralise } from '@/components/ui/pluralise';
import { RightBar } from '@/components/ui/right-bar';
import type { Assessment, DeckFields } from '@/domain/activity';
import type { TextConfig } from './config';
import { matches } from './matches';
import type { TextTally } from './tally';

type Props = { config: TextConfig; tally: TextTally; assessment: Assessment };

/** "Short answer, 2 accepted" · "Cloud or wall". */
export function describeText({ correct }: DeckFields): string {
  if (!Array.isArray(correct)) return 'Word cloud or Wall';
  return `Short answer, ${correct.length} accepted`;
}

export const textIcon = () => 'pencil' as const;

export function TextDistribution({ config, tally, assessment }: Props) {
  const { answered, entries, more } = tally;
  if (config.mode === 'answer') return <RightBar right={assessment.right} answered={answered} />;
  if (answered === 0) return <span className="muted">no answers</span>;
  return (
    <div className="dist">
      <span className="all" style={{ flex: 1 }}>
        {pluralise(answered, 'answer')}, {entries.length + more} different
      </span>
    </div>
  );
}

/** Every entry with its count; right ones carry a tick. */
export function TextReview({ config, tally }: Props) {
  const { entries, more, answered } = tally;
  if (answered === 0) return <p className="muted">No answers.</p>;
  const most = Math.max(1, ...entries.map(({ count }) => count));
  return (
    <div className="stack">
      <ol className="live">
        {entries.map(({ key, text, count }) => (
          <li className="liverow is-plain" key={key}>
            <span className="t" title={text}>
              {text}
              {config.mode === 'answer' && matches(config, text) && (
                <Icon name="check" label="right" />
              )}
            </span>
            <Bar className="b" share={count / most} />
            <span className="n">{count}</span>
          </li>
        ))}
      </ol>
      {more > 0 && <p className="muted">and {more} more</p>}
    </div>
  );
}
