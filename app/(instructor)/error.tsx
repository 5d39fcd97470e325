'use client';

import { Button } from '@/components/ui/button';
import { FaultPage } from '@/components/ui/fault-page';
import { LinkButton } from '@/components/ui/link-button';

/** A mistake of ours, or the database is away for a moment. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <FaultPage
      title="This page did not come"
      happened="Lectern could not read what this page shows. The database may be away for a moment."
      safe="Your lectures, sessions and all answers: they are stored before anybody is told so."
      todo="Try again. If it stays like this, look at the window in which Lectern was started."
      actions={
        <>
          <Button variant="primary" icon="refresh" onClick={reset}>
            Try again
          </Button>
          <LinkButton href="/lectures" variant="quiet">
            Your lectures
          </LinkButton>
        </>
      }
    />
  );
}
