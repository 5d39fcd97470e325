import { SelectField } from '@/components/ui/select-field';
import { sayTimeFactor, TIME_FACTORS, type TimeFactor } from '@/domain/time/time-factor';

type Props = {
  /** 1 asks for nothing. */
  value: TimeFactor;
  onChange: (factor: TimeFactor) => void;
};

/** On the way in: more time for who needs it. Folded away, so that nobody has to look at it. */
export function MoreTime({ value, onChange }: Props) {
  return (
    <details className="more-time">
      <summary>I need more time to answer</summary>
      <SelectField
        label="Time that I need"
        hint="Only the lecturer sees this and can give it. It costs no points."
        value={String(value)}
        options={TIME_FACTORS.map((factor) => ({
          value: String(factor),
          text: factor === 1 ? 'As much as everybody' : sayTimeFactor(factor),
        }))}
        onChange={({ target }) => onChange(factorOf(target.value))}
      />
    </details>
  );
}

function factorOf(value: string): TimeFactor {
  return TIME_FACTORS.find((factor) => String(factor) === value) ?? 1;
}
