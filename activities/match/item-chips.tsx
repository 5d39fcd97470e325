import { OptionKey, optionSign } from '@/components/ui/option-key';
import { plainProse } from '@/components/ui/prose-tree';
import { optionLetter } from '@/domain/option-letter';

type Props = {
  items: string[];
  /** For each item its target, or null. */
  chosen: (number | null)[];
  current: number;
  onChoose: (item: number) => void;
};

/** All items as numbers with the keys that they have been given. */
export function ItemChips({ items, chosen, current, onChoose }: Props) {
  return (
    <fieldset className="match-chips">
      <legend className="sr">Items</legend>
      {items.map((text, item) => {
        const target = chosen[item] ?? null;
        return (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: an item is its position
            key={item}
            type="button"
            aria-pressed={item === current}
            aria-label={`${item + 1}: ${plainProse(text)}, ${matched(target)}`}
            data-o={target === null ? undefined : optionSign(target).tone}
            onClick={() => onChoose(item)}
          >
            <span className="num">{item + 1}</span>
            {target === null ? (
              <span className="key is-open">?</span>
            ) : (
              <OptionKey index={target} />
            )}
          </button>
        );
      })}
    </fieldset>
  );
}

function matched(target: number | null): string {
  return target === null ? 'not matched yet' : `matched with ${optionLetter(target)}`;
}
