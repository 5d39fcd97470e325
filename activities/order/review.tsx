import { Bar } from '@/components/ui/bar';
import { Icon } from '@/components/ui/icon';
import { pluralise } from '@/components/ui/pluralise';
import { plainProse } from '@/components/ui/prose-tree';
import { RightBar } from '@/components/ui/right-bar';
import type { Assessment, DeckFields } from '@/domain/activity';
import { optionLetter } from '@/domain/option-letter';
import { linesOf, placedLines, rightLines, shownItems, spell } from './arrangement';
import type { OrderAnswer, OrderConfig } from './config';
import { longestCorrect } from './scoring';
import type { OrderTally } from './tally';

type Props = { config: OrderConfig; tally: OrderTally; assessment: Assessment };

/** "Order, 4 items" · "Program, 5 lines". */
export function describeOrder({ choices = [], distractors }: DeckFields): string {
  if (distractors) return `Program, ${pluralise(choices.length, 'line')}`;
  return `Order, ${pluralise(choices.length, 'item')}`;
}

export const orderIcon = () => 'layers' as const;

export function OrderDistribution({ tally, assessment }: Props) {
  return <RightBar right={assessment.right} answered={tally.answered} />;
}

/** The most frequent orders in words, the right one with a tick, then where each item was put. */
export function OrderReview({ config, tally }: Props) {
  const { top, answered } = tally;
  if (answered === 0) return <p className="muted">No answers.</p>;
  const most = Math.max(1, ...top.map(({ count }) => count));
  return (
    <div className="stack">
      <ol className="live">
        {top.map(({ value, count }) => (
          <li className="liverow is-plain" key={JSON.stringify(value)}>
            <span className="t" title={inWords(config, value)}>
              {inWords(config, value)}
              {isRight(config, value) && <Icon name="check" label="right" />}
            </span>
            <Bar className="b" share={count / most} />
            <span className="n">{count}</span>
          </li>
        ))}
      </ol>
      <Places config={config} tally={tally} />
    </div>
  );
}

/** Each item with the place that it was given on average. */
function Places({ config, tally }: Pick<Props, 'config' | 'tally'>) {
  const shown = shownItems(config);
  return (
    <ol className="ranks">
      {config.items.map((text, at) => {
        const index = shown.indexOf(text);
        const used = tally.used[index] ?? 0;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item is its position
          <li key={at}>
            <span className="pos">{at + 1}</span>
            <span>
              {!config.program && <span className="muted">{optionLetter(index)} </span>}
              {plainProse(text)}
            </span>
            <span className="pts">
              {used > 0 ? ((tally.places[index] ?? 0) / used).toFixed(1) : '–'}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** More than two lines of the narrowest row are read letter by letter. */
const WORDS_MOST = 70;

/** "kernel › shell": the texts in the order of the answer; long ones by their letters, "B › A". */
function inWords(config: OrderConfig, value: OrderAnswer): string {
  if (config.program)
    return `lines ${linesOf(value)
      .lines.map((at) => at + 1)
      .join(' ')}`;
  const words = placedLines(shownItems(config), value)
    .map(({ text }) => plainProse(text))
    .join(' › ');
  return words.length > WORDS_MOST ? linesOf(value).lines.map(optionLetter).join(' › ') : words;
}

function isRight(config: OrderConfig, value: OrderAnswer): boolean {
  const right = spell(rightLines(config), config);
  const given = spell(placedLines(shownItems(config), value), config);
  return right.length === given.length && longestCorrect(right, given).every(Boolean);
}
