'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { FieldError } from '@/components/ui/field';
import { TextField } from '@/components/ui/text-field';
import { callApi } from '../../call-api';
import { DownloadDialog } from './download-dialog';
import { ImportAgain } from './import-again';

type Props = { lectureId: string; title: string; hasNotes: boolean };

/** The lecture's name, and what can be done with the lecture as a whole. */
export function DeckHead({ lectureId, title, hasNotes }: Props) {
  const router = useRouter();
  const [renaming, setRenaming] = useState(false);
  const [deleting, setDeleting] = useState(false);
  const [downloading, setDownloading] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function remove() {
    const answer = await callApi('DELETE', `/api/lectures/${lectureId}`);
    if (answer.ok) return router.push('/lectures');
    setDeleting(false);
    setError(answer.message);
  }

  return (
    <div className="card-head">
      {renaming ? (
        <RenameForm lectureId={lectureId} title={title} onDone={() => setRenaming(false)} />
      ) : (
        <h1 className={classNames(title.length > 60 && 'is-long')}>{title}</h1>
      )}
      <div className="row wrap no-print">
        {!renaming && (
          <Button variant="quiet" size="small" icon="pencil" onClick={() => setRenaming(true)}>
            Rename
          </Button>
        )}
        <ImportAgain lectureId={lectureId} hasNotes={hasNotes} />
        <Button variant="quiet" size="small" icon="download" onClick={() => setDownloading(true)}>
          Download
        </Button>
        <Button variant="quiet" size="small" icon="trash" onClick={() => setDeleting(true)}>
          Delete
        </Button>
      </div>
      {error && <FieldError>{error}</FieldError>}
      {downloading && (
        <DownloadDialog lectureId={lectureId} onClose={() => setDownloading(false)} />
      )}
      <ConfirmDialog
        open={deleting}
        title="Delete this lecture?"
        confirm="Delete it"
        danger
        onCancel={() => setDeleting(false)}
        onConfirm={remove}
      >
        {`“${title}” and its deck disappear from your lectures. The results of its sessions stay.`}
      </ConfirmDialog>
    </div>
  );
}

function RenameForm({
  lectureId,
  title,
  onDone,
}: Omit<Props, 'hasNotes'> & { onDone: () => void }) {
  const router = useRouter();
  const [text, setText] = useState(title);
  const [error, setError] = useState<string | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '') return setError('A lecture needs a name.');
    const answer = await callApi('PATCH', `/api/lectures/${lectureId}`, { title: text });
    if (!answer.ok) return setError(`Not saved: ${answer.message}`);
    router.refresh();
    onDone();
  }

  return (
    <form className="stack" onSubmit={submit}>
      <TextField
        label="Name of the lecture"
        look="large"
        maxLength={300}
        value={text}
        error={error}
        autoFocus
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      />
      <div className="row">
        <Button type="submit" variant="ink" size="small">
          Save the name
        </Button>
        <Button variant="quiet" size="small" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
