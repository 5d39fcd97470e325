import './stage.css';
import type { CSSProperties } from 'react';
import { classNames } from '@/components/ui/class-names';
import { OptionKey, optionSign } from '@/components/ui/option-key';
import { OptionText } from '@/components/ui/option-text';
import type { MatchTally } from './rules';
import { Spread } from './spread';

type Props = {
  items: string[];
  targets: string[];
  /** For each item its target; null before the reveal. */
  correct: number[] | null;
  tally: MatchTally;
};

/** One row per item: what it was matched with; after the reveal, what it belongs to. */
export function RowsPicture({ items, targets, correct, tally }: Props) {
  const style = { '--rows': Math.max(items.length, 1) } as CSSProperties;
  return (
    <ol className={classNames('match-rows', correct && 'has-key')} style={style}>
      {items.map((item, index) => {
        const right = correct?.[index] ?? null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item is its position
          <li className="match-row" key={index}>
            <span className="num">{index + 1}</span>
            <span className="t">
              <OptionText text={item} />
            </span>
            {right !== null && (
              <span className="to" data-o={optionSign(right).tone}>
                <OptionKey index={right} />
                <span className="t">
                  <OptionText text={targets[right] ?? ''} />
                </span>
              </span>
            )}
            <Spread counts={tally.counts[index] ?? []} correct={right} className="spread" />
          </li>
        );
      })}
    </ol>
  );
}
