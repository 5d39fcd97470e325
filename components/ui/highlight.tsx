import type { ReactNode } from 'react';
import { classNames } from './class-names';

type Props = {
  children: ReactNode;
  /** Stands at the left edge of a line: the ink stays aligned with the lines around it. */
  flush?: boolean;
  /** Rises once: somebody has just arrived. */
  arriving?: boolean;
  /** May break into lines. */
  wraps?: boolean;
};

/** The highlighter stroke: on one phrase per screen. */
export function Highlight({ children, flush, arriving, wraps }: Props) {
  return (
    <span className={classNames('hl', flush && 'flush', arriving && 'm-arrive', wraps && 'wraps')}>
      {children}
    </span>
  );
}
