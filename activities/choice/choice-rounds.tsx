import { Bar } from '@/components/ui/bar';
import { classNames } from '@/components/ui/class-names';
import { formatPercent } from '@/components/ui/format-number';
import { Icon } from '@/components/ui/icon';
import { OptionKey, optionSign } from '@/components/ui/option-key';
import type { RoundCount, RoundsProps } from '@/domain/rounds/two-rounds';
import { ChoiceText, choiceTextClass } from './choice-text';
import { OptionPicture } from './option-picture';
import type { ChoiceConfig, ChoiceTally } from './rules';

/** Every option with its share in the first vote and, beside it, in the second. */
export function ChoiceRounds({ config, before, now }: RoundsProps<ChoiceConfig, ChoiceTally>) {
  const { choices, images, correct, output } = config;
  return (
    <div className={classNames('round-rows', choices.length > 4 && 'is-many')}>
      <div className="round-row is-head">
        <span />
        <span />
        <span>First vote</span>
        <span>Second vote</span>
      </div>
      {choices.map((choice, index) => {
        const { letter, tone } = optionSign(index);
        const right = correct?.includes(index) ?? false;
        return (
          <div className={classNames('round-row', right && 'is-right')} data-o={tone} key={letter}>
            <OptionKey index={index} />
            <span className={choiceTextClass(choice, 'bar', choices, output)}>
              <OptionPicture image={images?.[index]} />
              <ChoiceText text={choice} output={output} />
              {right && <Icon name="check" label="right" />}
            </span>
            <Share round={before} index={index} />
            <Share round={now} index={index} />
          </div>
        );
      })}
    </div>
  );
}

function Share({ round, index }: { round: RoundCount<ChoiceTally>; index: number }) {
  const share = round.answered === 0 ? 0 : (round.tally.counts[index] ?? 0) / round.answered;
  return (
    <span className="round-share">
      <Bar share={share} grows order={round.round} />
      <span className="n">{formatPercent(share)}</span>
    </span>
  );
}
