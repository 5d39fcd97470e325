import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';

type Props = {
  /** Activities that can be asked. */
  kept: number;
  onStart: () => void;
  /** Other ways to use the deck. */
  children: ReactNode;
};

/** The end of the deck: how much there is to ask, and the one button that begins. */
export function StartBar({ kept, onStart, children }: Props) {
  return (
    <div className="sticky-end static no-print flex-wrap">
      <span>
        <b>{kept}</b> {kept === 1 ? 'activity' : 'activities'} to ask
      </span>
      {children}
      <Button variant="primary" icon="play" onClick={onStart}>
        Start a session
      </Button>
    </div>
  );
}
