'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import { callApi } from '../call-api';

/** Loads the example lecture that comes with Lectern and opens it. */
export function SampleButton() {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function load() {
    setBusy(true);
    const answer = await callApi<{ id: string }>('POST', '/api/lectures/sample');
    if (answer.ok) return router.push(`/lectures/${answer.data.id}`);
    setBusy(false);
    setError(answer.message);
  }

  return (
    <>
      <Button variant="line" size="large" disabled={busy} onClick={load}>
        {busy ? 'Loading …' : 'Try it with a sample lecture'}
      </Button>
      {error && <FieldError>{error}</FieldError>}
    </>
  );
}
