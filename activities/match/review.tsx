import { OptionKey, optionSign } from '@/components/ui/option-key';
import { OptionText } from '@/components/ui/option-text';
import { pluralise } from '@/components/ui/pluralise';
import { RightBar } from '@/components/ui/right-bar';
import type { Assessment, DeckFields } from '@/domain/activity';
import { keyOf, shownTargets } from './key';
import type { MatchConfig, MatchTally } from './rules';
import { Spread } from './spread';

type Props = { config: MatchConfig; tally: MatchTally; assessment: Assessment };

/** "Match, 4 items". */
export function describeMatch({ choices = [] }: DeckFields): string {
  return `Match, ${pluralise(choices.length, 'item')}`;
}

export const matchIcon = () => 'link' as const;

export function MatchDistribution({ tally, assessment }: Props) {
  return <RightBar right={assessment.right} answered={tally.answered} />;
}

/** Each item with its right target and how the answers spread. */
export function MatchReview({ config, tally }: Props) {
  const targets = shownTargets(config);
  return (
    <ol className="live match-review">
      {keyOf(config).map((target, item) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item is its position
        <li className="stack gap-1" key={item}>
          <span className="row wrap between" data-o={optionSign(target).tone}>
            <span>
              <b>{item + 1}</b> <OptionText text={config.pairs[item]?.item ?? ''} />
            </span>
            <span className="row">
              <OptionKey index={target} />
              <OptionText text={targets[target] ?? ''} />
            </span>
          </span>
          <Spread counts={tally.counts[item] ?? []} correct={target} className="dist" />
        </li>
      ))}
    </ol>
  );
}
