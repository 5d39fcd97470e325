import { Bar } from '@/components/ui/bar';
import { OptionKey } from '@/components/ui/option-key';
import { pluralise } from '@/components/ui/pluralise';
import { linesOf } from './arrangement';
import type { OrderTally } from './tally';

type Props = { tally: OrderTally; isProgram: boolean };

/** The most frequent orders with their counts; nothing says which one is right. */
export function TopOrders({ tally, isProgram }: Props) {
  const most = Math.max(1, ...tally.top.map(({ count }) => count));
  return (
    <ol className="top-orders">
      {tally.top.map(({ value, count }) => {
        const { lines } = linesOf(value);
        return (
          <li key={JSON.stringify(value)}>
            {isProgram ? (
              <span>{lines.map((index) => index + 1).join(' ')}</span>
            ) : (
              <span className="keys">
                {lines.map((index) => (
                  <OptionKey key={index} index={index} />
                ))}
              </span>
            )}
            <Bar share={count / most} />
            <span className="n">{count}</span>
          </li>
        );
      })}
      {tally.top.length === 0 && <li>{pluralise(0, 'answer')} so far</li>}
    </ol>
  );
}
