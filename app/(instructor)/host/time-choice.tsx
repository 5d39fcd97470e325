import { SelectField } from '@/components/ui/select-field';
import { lengthText } from './length-text';

type Props = {
  /** Seconds that the activity itself asks for; null = no limit. */
  own: number | null;
  /** undefined = as the activity says, null = no limit. */
  value: number | null | undefined;
  onChange: (seconds: number | null | undefined) => void;
  labelHidden?: boolean;
};

const CHOICES = [10, 20, 30, 45, 60, 90, 120, 180, 300];
const OWN = 'own';
const UNLIMITED = 'unlimited';
const NO_LIMIT = 'No time limit';

/** How long the next question stays open. */
export function TimeChoice({ own, value, onChange, labelHidden = true }: Props) {
  return (
    <SelectField
      label="Time to answer"
      labelHidden={labelHidden}
      value={value === undefined ? OWN : (value?.toString() ?? UNLIMITED)}
      options={[
        { value: OWN, text: own === null ? NO_LIMIT : `${lengthText(own)} to answer` },
        ...(own === null ? [] : [{ value: UNLIMITED, text: NO_LIMIT }]),
        ...CHOICES.filter((seconds) => seconds !== own).map((seconds) => ({
          value: String(seconds),
          text: `${lengthText(seconds)} to answer`,
        })),
      ]}
      onChange={(event) => onChange(secondsOf(event.target.value))}
    />
  );
}

function secondsOf(value: string): number | null | undefined {
  if (value === OWN) return undefined;
  return value === UNLIMITED ? null : Number(value);
}
