import { leftShare, type TimerProps } from './timer-props';

/** The bar under the phone's head. It keeps its place also while nothing is known. */
export function TimerBar({ remaining, total }: TimerProps) {
  const share = remaining === null ? 0 : leftShare(remaining, total);
  return (
    <div className="ph-bar" aria-hidden="true">
      <i style={{ width: `${Math.round(share * 1000) / 10}%` }} />
    </div>
  );
}
