'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import { callApi } from '../../call-api';

/** Tries the lecture with thirty simulated students; nothing of it counts anywhere. */
export function Rehearse({ lectureId }: { lectureId: string }) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function start() {
    setBusy(true);
    setError(null);
    const path = `/api/lectures/${lectureId}/rehearsals`;
    const answer = await callApi<{ sessionId: string }>('POST', path);
    if (answer.ok) return router.push(`/host/${answer.data.sessionId}`);
    setBusy(false);
    setError(answer.message);
  }

  return (
    <>
      <Button
        variant="line"
        icon="users"
        title="Try it with 30 simulated students. It counts nowhere."
        disabled={busy}
        onClick={start}
      >
        {busy ? 'Seating 30 students …' : 'Rehearse'}
      </Button>
      {error && <FieldError>{error}</FieldError>}
    </>
  );
}
