import { OptionKey, optionSign } from '@/components/ui/option-key';
import { OptionText } from '@/components/ui/option-text';
import { Prose } from '@/components/ui/prose';
import { Tick } from '@/components/ui/tick';
import type { MatchConfig } from './config';
import { keyOf, shownTargets } from './key';

type Props = { config: MatchConfig; own: number[] | null };

/** Every item with its right target; below it the own one, when that was another. */
export function MatchResult({ config, own }: Props) {
  const targets = shownTargets(config);
  return (
    <ol className="matched">
      {keyOf(config).map((target, item) => {
        const given = own?.[item] ?? null;
        const right = given === target;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item is its position
          <li key={item}>
            {own ? <Tick right={right} label={right ? 'right' : 'not right'} /> : <span />}
            <b>
              <Prose text={config.pairs[item]?.item ?? ''} />
            </b>
            <Target targets={targets} index={target} />
            {given !== null && !right && (
              <span className="muted">
                You chose <OptionText text={targets[given] ?? ''} />
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Target({ targets, index }: { targets: string[]; index: number }) {
  return (
    <span className="to" data-o={optionSign(index).tone}>
      <OptionKey index={index} />
      <OptionText text={targets[index] ?? ''} />
    </span>
  );
}
