import { classNames } from './class-names';
import { Icon } from './icon';
import { secondsLeftLabel, secondsText } from './seconds-text';
import type { TimerProps } from './timer-props';
import { leftShare } from './timer-props';

const RADIUS = 44;
const CIRCUMFERENCE = 2 * Math.PI * RADIUS;

/** The stage's clock: a ring that empties in steps of a second, with the figure inside. */
export function TimerRing({ remaining, total, paused }: TimerProps) {
  if (remaining === null) return null;
  const text = secondsText(remaining);
  const label = secondsLeftLabel(remaining);
  const left = (leftShare(remaining, total) * CIRCUMFERENCE).toFixed(1);
  return (
    <div
      className={classNames('ring', remaining <= 5 && 'is-last')}
      role="timer"
      aria-label={paused ? `Paused, ${label}` : label}
    >
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle className="ring-track" cx="50" cy="50" r={RADIUS} />
        <circle
          className="ring-left"
          cx="50"
          cy="50"
          r={RADIUS}
          strokeDasharray={`${left} ${CIRCUMFERENCE.toFixed(1)}`}
        />
      </svg>
      {paused ? <Icon name="pause" /> : <b className={text.length > 2 ? 'is-wide' : ''}>{text}</b>}
    </div>
  );
}
