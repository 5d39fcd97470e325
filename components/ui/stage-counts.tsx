import { formatNumber } from './format-number';

/** In the bottom strip: how many phones have answered. */
export function AnsweredCount({ answered, here }: { answered: number; here: number }) {
  return (
    <span>
      <b>{formatNumber(answered)}</b> of {formatNumber(Math.max(here, answered))} answered
    </span>
  );
}

/** In the bottom strip after the reveal. */
export function RightCount({ right, answered }: { right: number; answered: number }) {
  return (
    <span>
      <b>{formatNumber(right)}</b> of {formatNumber(answered)} right
    </span>
  );
}
