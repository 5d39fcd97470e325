import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type Figure = { term: string; value: ReactNode; small?: ReactNode; note?: ReactNode };

/** The phone's two or three figures: points, total, rank. */
export function FigureList({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className={classNames('figures', figures.length === 2 && 'is-two')}>
      {figures.map((figure) => (
        <div key={figure.term}>
          <dt>{figure.term}</dt>
          <dd>
            {figure.value}
            {figure.small && <small>{figure.small}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The large figures at the head of a review, each with a remark. */
export function HeadFigures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="heads">
      {figures.map((figure) => (
        <div key={figure.term}>
          <dt>{figure.term}</dt>
          <dd>{figure.value}</dd>
          {figure.note && <dd className="note">{figure.note}</dd>}
        </div>
      ))}
    </dl>
  );
}
