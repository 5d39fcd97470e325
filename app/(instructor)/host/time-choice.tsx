import { SelectField } from '@/components/ui/select-field';
import type { DeckRow } from '@/domain/views';
import { lengthText } from './length-text';

type Props = {
  row: Pick<DeckRow, 'seconds' | 'suggestedSeconds' | 'scored'>;
  /** The session gives a question without a time the suggested one. */
  suggests: boolean;
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
export function TimeChoice({ row, suggests, value, onChange, labelHidden = true }: Props) {
  const { suggestedSeconds: suggested } = row;
  const takesSuggested = row.seconds === null && suggests && row.scored;
  const own = takesSuggested ? suggested : row.seconds;
  const offered = row.seconds === null && !takesSuggested ? suggested : null;
  const suffix = (seconds: number) => (seconds === suggested ? ', as its length suggests' : '');
  return (
    <SelectField
      label="Time to answer"
      labelHidden={labelHidden}
      value={value === undefined ? OWN : (value?.toString() ?? UNLIMITED)}
      options={[
        {
          value: OWN,
          text:
            own === null
              ? NO_LIMIT
              : `${lengthText(own)} to answer${takesSuggested ? suffix(own) : ''}`,
        },
        ...(own === null ? [] : [{ value: UNLIMITED, text: NO_LIMIT }]),
        ...(offered === null
          ? []
          : [
              {
                value: String(offered),
                text: `${lengthText(offered)} to answer${suffix(offered)}`,
              },
            ]),
        ...CHOICES.filter((seconds) => seconds !== own && seconds !== offered).map((seconds) => ({
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
