'use client';

import { Button } from '@/components/ui/button';
import { FaultPage } from '@/components/ui/fault-page';

/** A mistake of ours: the answers lie in the browser and on the server, not on this page. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <FaultPage
      title="That was our mistake"
      happened="This page could not be shown."
      safe="Everything marked “Saved”, and answers that wait on this device."
      todo="Load the page again. You keep your place and your points."
      actions={
        <>
          <Button variant="primary" icon="refresh" onClick={() => window.location.reload()}>
            Load again
          </Button>
          <Button variant="quiet" onClick={reset}>
            Try without loading
          </Button>
        </>
      }
    />
  );
}
