import { OptionKey } from '@/components/ui/option-key';
import { OwnWords } from '@/components/ui/own-words';
import { pluralise } from '@/components/ui/pluralise';
import { linesOf } from './arrangement';
import type { OrderAnswer, OrderPublic } from './config';

type Props = { config: OrderPublic; own: OrderAnswer };

/** The order that was sent: the keys of the items, or how long the program is. */
export function OwnOrderKeys({ config, own }: Props) {
  const { lines } = linesOf(own);
  if (config.program) return <OwnWords>A program of {pluralise(lines.length, 'line')}</OwnWords>;
  return (
    <div className="answer-card is-plain">
      <p>
        <span className="muted">Your order</span>
        <span className="keys">
          {lines.map((index) => (
            <OptionKey key={index} index={index} />
          ))}
        </span>
      </p>
    </div>
  );
}
