import type { RoundsProps } from '@/domain/rounds/two-rounds';
import { Bar } from './bar';
import { formatPercent } from './format-number';

/** The share right of two votes, for types whose answers have no columns to compare. */
export function RightRounds({ before, now }: RoundsProps<unknown, unknown>) {
  return (
    <div className="round-rows">
      {[before, now].map(({ round, right, answered }) => {
        const share = answered === 0 ? 0 : right / answered;
        return (
          <div className="round-row is-sum" key={round}>
            <span className="t">
              {round === before.round ? 'First vote' : 'Second vote'}
              <small>
                {right} of {answered} right
              </small>
            </span>
            <Bar share={share} grows order={round} />
            <span className="n">{formatPercent(share)}</span>
          </div>
        );
      })}
    </div>
  );
}
