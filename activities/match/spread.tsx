import { optionSign } from '@/components/ui/option-key';
import { Shape } from '@/components/ui/shape';

type Props = {
  /** Answers per target, in the order of the keys. */
  counts: number[];
  /** The right target, when it may be seen. */
  correct: number | null;
  className: 'spread' | 'dist';
};

/** Where a part has no room for its letter. */
const NARROW = 0.1;

/** The targets that an item was given, as parts of one bar. */
export function Spread({ counts, correct, className }: Props) {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return <span className="muted">no answers</span>;
  return (
    <div className={className}>
      {counts.map((count, index) => {
        const { letter, shape, tone } = optionSign(index);
        const says = `${letter} ${count}${index === correct ? ', right' : ''}`;
        if (count === 0) return null;
        return (
          <span
            key={tone}
            data-o={tone}
            className={index === correct ? 'is-key' : undefined}
            style={{ flex: count }}
            title={says}
          >
            {count / all >= NARROW && <Shape name={shape} />}
            {count / all >= NARROW ? `${letter} ${count}` : <i className="sr">{says}</i>}
          </span>
        );
      })}
    </div>
  );
}
