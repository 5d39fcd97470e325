import './stage.css';
import type { CSSProperties } from 'react';
import { OptionKey } from '@/components/ui/option-key';
import { OptionText } from '@/components/ui/option-text';

type Props = { items: string[]; targets: string[] };

/** What is to be matched, while nothing is given away. */
export function Board({ items, targets }: Props) {
  const rows = Math.max(items.length, targets.length, 1);
  return (
    <div className="match-board" style={{ '--rows': rows } as CSSProperties}>
      <ol>
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item is its position
          <li key={index}>
            <span className="num">{index + 1}</span>
            <span className="t">
              <OptionText text={item} />
            </span>
          </li>
        ))}
      </ol>
      <ol className="targets">
        {targets.map((target, index) => (
          <li key={target}>
            <OptionKey index={index} />
            <span className="t">
              <OptionText text={target} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
