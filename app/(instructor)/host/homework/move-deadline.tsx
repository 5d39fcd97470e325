'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DeadlineField } from '../../deadline-field';
import { localMoment, readLocalMoment } from '../../local-moment';
import type { Commands } from '../use-commands';

type Props = { open: boolean; closesAt: number; commands: Commands; onClose: () => void };

export function MoveDeadline(props: Props) {
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ closesAt, commands, onClose }: Props) {
  const [text, setText] = useState(() => localMoment(closesAt));
  const [error, setError] = useState<string | null>(null);

  async function save(event: FormEvent) {
    event.preventDefault();
    const moment = readLocalMoment(text);
    if (moment === null) return setError('Choose the day and the time.');
    const done = await commands.send({
      event: 'homework:deadline',
      payload: { closesAt: moment },
    });
    if (done) onClose();
  }

  return (
    <Dialog open onClose={onClose} title="Move the deadline">
      <form className="stack" onSubmit={save}>
        <DeadlineField
          label="New deadline"
          hint="Everybody sees it at once."
          value={text}
          error={error ?? commands.refusal}
          onChange={(value) => {
            setText(value);
            setError(null);
          }}
        />
        <div className="dialog-actions">
          <Button variant="line" onClick={onClose}>
            Leave it
          </Button>
          <Button type="submit" variant="primary" disabled={commands.busy}>
            Move it
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
