import { OptionKey } from '@/components/ui/option-key';
import type { MatchPublic } from './config';

/** The matches that were sent: the keys in the order of the items. */
export function OwnMatches({ own }: { config: MatchPublic; own: number[] }) {
  return (
    <div className="answer-card is-plain">
      <p>
        <span className="muted">Your matches</span>
        <span className="keys">
          {own.map((target, item) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an item is its position
            <span className="row gap-1" key={item}>
              <b className="num">{item + 1}</b>
              <OptionKey index={target} />
            </span>
          ))}
        </span>
      </p>
    </div>
  );
}
