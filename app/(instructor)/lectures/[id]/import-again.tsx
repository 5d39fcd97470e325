'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { FieldError } from '@/components/ui/field';
import type { DeckChanges } from '@/lecture/again/changes';
import { callApi } from '../../call-api';
import { useFileDrop } from '../use-file-drop';
import { changesText } from './changes-text';

type Offer = { file: File; changes: DeckChanges };

/** Takes an edited version of the notes: first says what it would change, then stores it. */
export function ImportAgain({ lectureId, hasNotes }: { lectureId: string; hasNotes: boolean }) {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [offer, setOffer] = useState<Offer | null>(null);
  const [error, setError] = useState<string | null>(null);
  useFileDrop(look);

  const send = <Fields,>(file: File, path: string) =>
    callApi<Fields>(
      'POST',
      `/api/lectures/${lectureId}/${path}?filename=${encodeURIComponent(file.name)}`,
      // The bytes as they are: a type would make the browser's own guess part of it.
      new Blob([file]),
    );

  async function look(file: File) {
    setBusy(true);
    setError(null);
    const answer = await send<{ changes: DeckChanges }>(file, 'notes/preview');
    setBusy(false);
    if (answer.ok) setOffer({ file, changes: answer.data.changes });
    else setError(`${answer.message} The lecture is as it was.`);
  }

  async function take({ file }: Offer) {
    setBusy(true);
    const answer = await send(file, 'notes');
    setBusy(false);
    setOffer(null);
    if (answer.ok) router.refresh();
    else setError(`${answer.message} The lecture is as it was.`);
  }

  return (
    <>
      <Button
        variant="quiet"
        size="small"
        icon="refresh"
        disabled={busy}
        onClick={() => input.current?.click()}
      >
        {hasNotes ? 'Import again' : 'Import notes'}
      </Button>
      <input
        ref={input}
        type="file"
        aria-label="File with the edited notes"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void look(file);
        }}
      />
      {error && <FieldError>{error}</FieldError>}
      <ConfirmDialog
        open={offer !== null}
        title={`Take ${offer?.file.name ?? ''} into this lecture?`}
        confirm="Take these notes"
        busy={busy}
        onCancel={() => setOffer(null)}
        onConfirm={() => offer && void take(offer)}
      >
        <ul className="bullets">
          {changesText(offer?.changes).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p className="muted">
          What you wrote, edited, took or left out stays as it is, and so do the results of past
          sessions.
        </p>
      </ConfirmDialog>
    </>
  );
}
