'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';

type Props = { href: string; flush: () => Promise<boolean> };

/** Goes back once everything is stored; asks when it cannot be. */
export function LeaveEditor({ href, flush }: Props) {
  const router = useRouter();
  const [asking, setAsking] = useState(false);

  async function leave() {
    if (await flush()) router.push(href);
    else setAsking(true);
  }

  return (
    <>
      <Button variant="quiet" size="small" icon="arrow-left" onClick={leave}>
        <span className="hidden desk:inline">Back to the deck</span>
        <span className="desk:hidden">Deck</span>
      </Button>
      <ConfirmDialog
        open={asking}
        title="Leave without saving?"
        confirm="Leave it"
        cancel="Stay here"
        danger
        onCancel={() => setAsking(false)}
        onConfirm={() => router.push(href)}
      >
        What you changed last could not be saved and would be lost. What was saved before is safe.
      </ConfirmDialog>
    </>
  );
}
