'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { callApi } from '../../../call-api';

/** Gives the lecture its name and opens its empty deck. */
export function BlankLectureForm() {
  const router = useRouter();
  const [title, setTitle] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    if (title.trim() === '') return setError('Give the lecture a name.');
    setBusy(true);
    const answer = await callApi<{ id: string }>('POST', '/api/lectures/blank', { title });
    if (answer.ok) return router.push(`/lectures/${answer.data.id}`);
    setBusy(false);
    setError(answer.message);
  }

  return (
    <form className="stack" onSubmit={submit}>
      <TextField
        label="Name of the lecture"
        look="large"
        maxLength={300}
        value={title}
        error={error}
        onChange={(event) => {
          setTitle(event.target.value);
          setError(null);
        }}
      />
      <div>
        <Button type="submit" variant="primary" size="large" iconEnd="arrow-right" disabled={busy}>
          Make the lecture
        </Button>
      </div>
    </form>
  );
}
