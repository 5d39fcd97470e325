import './stage.css';
import type { CSSProperties, ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { OptionKey, optionSign } from '@/components/ui/option-key';
import { OptionText } from '@/components/ui/option-text';
import { pluralise } from '@/components/ui/pluralise';
import { type PlacedLine, rightLines, shownItems } from './arrangement';
import type { OrderConfig } from './config';
import { placesOf } from './scoring';
import type { OrderTally } from './tally';
import { mostFrequentWrong } from './wrong-order';

type Props = { config: OrderConfig; tally: OrderTally | null };

/** The right order; beside it the most frequent wrong one, and where that breaks. */
export function OrdersPicture({ config, tally }: Props) {
  const right = rightLines(config);
  const wrong = tally && mostFrequentWrong(config, tally);
  const nobody = tally?.answered === 0 ? 'Nobody answered.' : 'Nobody had another one.';
  const shown = placesOf(shownItems(config), config.items);
  const isProgram = config.program !== null;
  const rows = Math.max(right.length, wrong?.lines.length ?? 0, 1);
  const breaksAt = wrong?.lines.findIndex(({ stays }) => !stays) ?? -1;
  return (
    <div
      className={classNames('orders', !isProgram && 'has-keys')}
      style={
        {
          '--rows': rows,
          '--cols': columnsOf([...right, ...(wrong?.lines ?? [])]),
        } as CSSProperties
      }
    >
      <section>
        <h2>The right order</h2>
        <ol>
          {right.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its position
            <Line key={at} line={line} shown={shown[at] ?? 0} at={at} isProgram={isProgram} />
          ))}
        </ol>
      </section>
      <section>
        <h2>
          {wrong ? (
            <>
              The most frequent other one, by <b>{pluralise(wrong.count, 'person', 'people')}</b>
            </>
          ) : (
            nobody
          )}
        </h2>
        <ol>
          {wrong?.lines.map((line, at) => (
            <Line
              key={line.shown}
              {...{ line, at, isProgram, shown: line.shown }}
              className={classNames(!line.stays && 'is-moved', at === breaksAt && 'is-break')}
              end={
                at === breaksAt ? (
                  <span className="stamp">Breaks here</span>
                ) : (
                  !line.stays && <Icon name="x" label="out of place" />
                )
              }
            />
          ))}
        </ol>
      </section>
    </div>
  );
}

/** Letters of the longest line with its indentation. */
function columnsOf(lines: PlacedLine[]): number {
  return Math.max(1, ...lines.map(({ text, indent }) => indent * 4 + [...text].length));
}

type LineProps = {
  line: PlacedLine;
  /** Place among the shown items. */
  shown: number;
  at: number;
  isProgram: boolean;
  className?: string;
  end?: ReactNode;
};

function Line({ line, shown, at, isProgram, className, end }: LineProps) {
  return (
    <li className={className} data-o={isProgram ? undefined : optionSign(shown).tone}>
      {isProgram ? (
        <>
          <span className="pos">{at + 1}</span>
          <span className="src">
            {'    '.repeat(line.indent)}
            {line.text}
          </span>
        </>
      ) : (
        <>
          <OptionKey index={shown} />
          <span className="t">
            <OptionText text={line.text} />
          </span>
        </>
      )}
      {end}
    </li>
  );
}
