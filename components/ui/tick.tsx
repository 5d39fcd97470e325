import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';

/** The round verdict mark: tick or outlined cross, with the word for those who do not see it. */
export function Tick({
  right = true,
  label,
  large,
}: {
  right?: boolean;
  label?: string;
  large?: boolean;
}) {
  return (
    <span className={classNames('tick', !right && 'is-wrong', large && 'is-large')}>
      <Icon name={right ? 'check' : 'x'} label={label} />
    </span>
  );
}

/** A tick with its word beside it: "Saved", "Connected". */
export function TickedWord({ children }: { children: ReactNode }) {
  return (
    <span className="saved">
      <Tick />
      <span>{children}</span>
    </span>
  );
}
