'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { type ActivityKind, activityKinds } from '@/activities/editor';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import { callApi } from '../../call-api';

/** Adds an activity of each kind, and opens its editor. */
export function AddActivity({ lectureId }: { lectureId: string }) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function add({ type, fresh }: ActivityKind) {
    setBusy(true);
    setError(null);
    const path = `/api/lectures/${lectureId}/activities`;
    const answer = await callApi<{ activity: { id: string } }>('POST', path, {
      type,
      config: fresh(),
    });
    if (answer.ok) {
      return router.push(`/lectures/${lectureId}/activities/${answer.data.activity.id}`);
    }
    setBusy(false);
    setError(answer.message);
  }

  return (
    <section className="py-5" aria-label="Add an activity">
      <div className="row wrap">
        <span className="muted">Add</span>
        {activityKinds.map((kind) => (
          <Button
            key={kind.id}
            variant="line"
            size="small"
            icon={kind.icon}
            title={kind.hint}
            disabled={busy}
            onClick={() => add(kind)}
          >
            {kind.text}
          </Button>
        ))}
      </div>
      {error && <FieldError>{error}</FieldError>}
    </section>
  );
}
