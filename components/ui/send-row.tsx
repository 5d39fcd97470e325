import type { ReactNode } from 'react';
import { Button } from './button';

type Props = {
  /** What the button says: "Send", or what is still missing. */
  children: ReactNode;
  /** The answer is whole, and it can still be sent. */
  ready: boolean;
  /** It is on its way. */
  waiting: boolean;
  /** Without it, the button submits its form. */
  onSend?: () => void;
};

/** The one button below an answer that takes more than a tap; it stays where it is while it waits. */
export function SendRow({ children, ready, waiting, onSend }: Props) {
  return (
    <div className="send">
      <Button
        type={onSend ? 'button' : 'submit'}
        variant="primary"
        icon={waiting ? 'clock' : undefined}
        // Not `disabled`: it would lose the focus just when its answer is on the way.
        aria-disabled={!ready || waiting}
        onClick={ready && !waiting ? onSend : undefined}
      >
        {waiting ? 'Waiting' : children}
      </Button>
    </div>
  );
}
