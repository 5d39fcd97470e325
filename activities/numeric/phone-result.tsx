import { Icon } from '@/components/ui/icon';
import { sayQuantity } from '@/domain/say-number';
import type { NumericConfig } from './rules';

type Props = { config: NumericConfig; own: number | null };

/** The true value, large; below it the own one and how far it was away. */
export function NumericResult({ config, own }: Props) {
  const { correct, unit } = config;
  if (correct === null) {
    return own === null ? null : <p className="lead">You said {sayQuantity(own, unit)}.</p>;
  }
  return (
    <div className="truth">
      <p className="muted">The true value</p>
      <b>{sayQuantity(correct, unit)}</b>
      {own !== null && (
        <p className="row">
          {own !== correct && <Icon name={own > correct ? 'arrow-up' : 'arrow-down'} />}
          {ownSentence(own, correct, unit)}
        </p>
      )}
    </div>
  );
}

function ownSentence(own: number, correct: number, unit: string): string {
  const said = `You said ${sayQuantity(own, unit)}`;
  if (own === correct) return `${said}.`;
  const off = sayQuantity(Math.abs(own - correct), unit, 6);
  return `${said}, ${off} too ${own > correct ? 'high' : 'low'}.`;
}
