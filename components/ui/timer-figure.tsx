import { classNames } from './class-names';
import { Icon } from './icon';
import { clockText, secondsLeftLabel, secondsText } from './seconds-text';
import type { TimerProps } from './timer-props';

type Props = Omit<TimerProps, 'total'> & {
  /** "0:14" instead of "14". */
  clock?: boolean;
};

/** The clock of phone and host: an icon and a figure. */
export function TimerFigure({ remaining, paused, clock }: Props) {
  if (remaining === null) return null;
  const label = secondsLeftLabel(remaining);
  return (
    <span
      className={classNames('ph-time', remaining <= 5 && !paused && 'is-last')}
      role="timer"
      aria-label={paused ? `Paused, ${label}` : label}
    >
      <Icon name={paused ? 'pause' : 'timer'} />
      <span>{clock ? clockText(remaining) : secondsText(remaining)}</span>
    </span>
  );
}
