'use client';

import type { ReactNode } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';

type Props = {
  open: boolean;
  title: ReactNode;
  /** What will happen, and what is safe. */
  children: ReactNode;
  /** What the button does, such as "Remove Ada". */
  confirm: string;
  cancel?: string;
  /** It cannot be undone. */
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
};

/** Asks once before something that is hard to undo. */
export function ConfirmDialog(props: Props) {
  const { open, title, children, confirm, cancel = 'Cancel', danger, busy } = props;
  return (
    <Dialog
      open={open}
      title={title}
      onClose={props.onCancel}
      actions={
        <>
          <Button variant="line" onClick={props.onCancel}>
            {cancel}
          </Button>
          <Button variant={danger ? 'danger' : 'primary'} disabled={busy} onClick={props.onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      {typeof children === 'string' ? <p>{children}</p> : children}
    </Dialog>
  );
}
