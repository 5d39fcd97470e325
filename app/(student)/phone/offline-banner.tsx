'use client';

import { useLasting } from '@/components/live/use-lasting';
import { useSessionView } from '@/components/live/use-session-view';
import { Banner } from '@/components/ui/banner';

const SHOWN_AFTER_MS = 1_200;
const SLOW_AFTER_MS = 6_000;

/** Says that the connection is gone, and what becomes of the answers that wait here. */
export function OfflineBanner({ waiting }: { waiting: number }) {
  const { connection } = useSessionView();
  const offline = useLasting(connection === 'offline', SHOWN_AFTER_MS);
  const slow = useLasting(waiting > 0 && connection === 'online', SLOW_AFTER_MS);
  if (offline) return <Banner>{waiting > 0 ? KEPT : TRYING}</Banner>;
  return slow ? <Banner icon="clock">{SLOW}</Banner> : null;
}

const KEPT = 'No connection. Your answer is kept here and sends itself.';
const TRYING = 'No connection. It comes back by itself.';
const SLOW = 'The server cannot save right now. Your answer is kept here and sends itself.';
