'use client';

import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { ActivityId } from '@/domain/ids';
import type { HostView } from '@/domain/views';
import { AskDialog } from './ask-dialog';
import { KeysDialog } from './keys-dialog';
import { OpenActivityDialog } from './open-activity-dialog';
import { RemoteDialog } from './remote/remote-dialog';
import type { Commands } from './use-commands';

export type OpenDialog =
  | { kind: 'open'; activityId: ActivityId }
  | { kind: 'ask' }
  | { kind: 'end' }
  | { kind: 'keys' }
  | { kind: 'remote' };

type Props = {
  view: HostView;
  dialog: OpenDialog | null;
  commands: Commands;
  onClose: () => void;
};

/** The one dialog that is open, if any. */
export function HostDialogs({ view, dialog, commands, onClose }: Props) {
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'open':
      return (
        <OpenActivityDialog
          view={view}
          row={view.deck.find(({ activityId }) => activityId === dialog.activityId) ?? null}
          commands={commands}
          onClose={onClose}
        />
      );
    case 'ask':
      return <AskDialog view={view} commands={commands} onClose={onClose} />;
    case 'keys':
      return <KeysDialog onClose={onClose} />;
    case 'remote':
      return <RemoteDialog sessionId={view.sessionId} onClose={onClose} />;
    case 'end':
      return <EndDialog view={view} commands={commands} onClose={onClose} />;
  }
}

function EndDialog({ view, commands, onClose }: Omit<Props, 'dialog'>) {
  async function end() {
    await commands.send({ event: 'session:end', payload: {} });
    onClose();
  }
  return (
    <ConfirmDialog
      open
      title="End the session?"
      confirm="End session"
      danger
      busy={commands.busy}
      onConfirm={end}
      onCancel={onClose}
    >
      {view.phase === 'open'
        ? 'The question that is open is closed and counted. The stage shows the podium, and nobody can answer any more. All results stay.'
        : 'The stage shows the podium, and nobody can answer any more. All results stay.'}
    </ConfirmDialog>
  );
}
