import { Bar } from '@/components/ui/bar';
import { Icon } from '@/components/ui/icon';
import { OptionKey, optionSign } from '@/components/ui/option-key';
import { pluralise } from '@/components/ui/pluralise';
import { Shape } from '@/components/ui/shape';
import type { Assessment, DeckFields } from '@/domain/activity';
import { ChoiceText, choiceTextClass } from './choice-text';
import { OptionPicture } from './option-picture';
import { QuestionPicture } from './question-picture';
import type { ChoiceConfig, ChoiceTally } from './rules';

type Props = { config: ChoiceConfig; tally: ChoiceTally; assessment: Assessment };

/** "Hands up, 2 answers" · "Choice, 4 options". */
export function describeChoice({ choices = [], correct }: DeckFields): string {
  return correct === null
    ? `Hands up, ${pluralise(choices.length, 'answer')}`
    : `Choice, ${pluralise(choices.length, 'option')}`;
}

export const choiceIcon = ({ correct }: DeckFields) => (correct === null ? 'hand' : 'question');

/** One bar for a table: a part per option, as wide as its share. */
export function ChoiceDistribution({ config, tally }: Props) {
  if (tally.answered === 0) return <span className="muted">no answers</span>;
  const all = Math.max(
    1,
    tally.counts.reduce((sum, count) => sum + count, 0),
  );
  return (
    <div className="dist">
      {tally.counts.map((count, index) => {
        const { letter, shape, tone } = optionSign(index);
        if (count === 0) return null;
        const isKey = config.correct?.includes(index) ?? false;
        const says = `${letter} ${count}${isKey ? ', right' : ''}`;
        return (
          <span
            key={tone}
            data-o={tone}
            className={isKey ? 'is-key' : undefined}
            style={{ flex: count }}
            title={says}
          >
            {count / all >= 0.12 && <Shape name={shape} />}
            {count / all >= 0.12 ? `${letter} ${count}` : <i className="sr">{says}</i>}
          </span>
        );
      })}
    </div>
  );
}

/** Every option with its bar; right ones carry a tick. */
export function ChoiceReview({ config, tally }: Props) {
  const most = Math.max(1, ...tally.counts);
  return (
    <>
      <QuestionPicture image={config.image} />
      <ul className="live">
        {config.choices.map((choice, index) => {
          const count = tally.counts[index] ?? 0;
          const { letter, tone } = optionSign(index);
          return (
            <li className="liverow" data-o={tone} key={letter}>
              <OptionKey index={index} />
              <span className={choiceTextClass(choice, 'row', [choice], config.output)}>
                <OptionPicture image={config.images?.[index]} />
                <ChoiceText text={choice} output={config.output} />
                {config.correct?.includes(index) && <Icon name="check" label="right" />}
              </span>
              <Bar className="b" share={count / most} />
              <span className="n">{count}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
