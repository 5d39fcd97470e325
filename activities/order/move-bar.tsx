import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { SendRow } from '@/components/ui/send-row';

type Props = {
  /** Place of the chosen row, or −1. */
  chosen: number;
  rows: number;
  disabled: boolean;
  onMove: (to: number) => void;
  /** More buttons for the chosen row. */
  more?: ReactNode;
  /** Read aloud when something has moved; seen as well. */
  status: string;
  ready: boolean;
  waiting: boolean;
  onSend: () => void;
};

/** Below the rows, always in reach: what can be done with the chosen one, and the button that sends. */
export function MoveBar(props: Props) {
  const { chosen, rows, disabled, onMove, more, status, ready, waiting, onSend } = props;
  const none = disabled || chosen < 0;
  return (
    <div className="arr-bar">
      <p className="muted" role="status">
        {status}
      </p>
      <div className="arr-acts">
        <IconButton
          icon="arrow-up"
          label="Move up"
          disabled={none || chosen === 0}
          onClick={() => onMove(chosen - 1)}
        />
        <IconButton
          icon="arrow-down"
          label="Move down"
          disabled={none || chosen === rows - 1}
          onClick={() => onMove(chosen + 1)}
        />
        {more}
        <SendRow ready={ready && !disabled} waiting={waiting} onSend={onSend}>
          Send
        </SendRow>
      </div>
    </div>
  );
}
