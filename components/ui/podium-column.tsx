import { classNames } from './class-names';
import { formatNumber } from './format-number';

type Props = {
  place: 1 | 2 | 3;
  /** Several share a place: one line each. */
  names: readonly string[];
  points: number;
  /** Third, second, first rise one after the other. */
  rises?: boolean;
};

/** One of the three lecterns of the podium, with its slanted top. */
export function PodiumColumn({ place, names, points, rises }: Props) {
  const long = names.length > 1 || names.some((name) => [...name].length > 10);
  const score = place === 1 ? `${formatNumber(points)} points` : formatNumber(points);
  return (
    <div className={classNames('pod', `p${place}`, rises && 'm-rise')}>
      <p className={classNames('nm', long && 'is-long')}>{names.join(', ')}</p>
      <p className="pt">{score}</p>
      <div className="col">
        <span className="sr">Place </span>
        {place}
      </div>
    </div>
  );
}
