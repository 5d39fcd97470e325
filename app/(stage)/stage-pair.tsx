import type { ReactNode } from 'react';

type Props = { large: ReactNode; small: ReactNode };

/** Two pictures of the stage at once: what matters now, and the other one small in the corner. */
export function StagePair({ large, small }: Props) {
  return (
    <div className="st-pair">
      <div className="is-large">
        <div className="st">{large}</div>
      </div>
      <div className="is-small" aria-hidden="true" inert>
        <div className="st">{small}</div>
      </div>
    </div>
  );
}
