'use client';

import { useEffect, useState } from 'react';
import { useLiveClient } from '@/components/live/session-provider';
import { useSessionView } from '@/components/live/use-session-view';
import { useWaitingAnswers } from '@/components/live/use-waiting-answers';
import { Button } from '@/components/ui/button';
import { FaultPage } from '@/components/ui/fault-page';

type Props = { code: string; onOtherCode: () => void };

/** Shown only before the first view: later the question stays and a banner says it. */
export function UnreachableScreen({ code, onOtherCode }: Props) {
  const client = useLiveClient();
  const { retryAt } = useSessionView();
  const seconds = useSecondsUntil(retryAt);
  const waiting = useWaitingAnswers(code);
  return (
    <FaultPage
      title="Can’t reach the lecture"
      happened={`The page is here, but ${window.location.host} does not answer.`}
      safe={waiting > 0 ? `${SAFE} ${KEPT}` : SAFE}
      todo={
        <>
          Keep this page open.{' '}
          {seconds > 0 ? (
            <>
              Trying again in <span className="num">{seconds} s</span>.
            </>
          ) : (
            'Trying now…'
          )}
        </>
      }
      actions={
        <>
          <Button variant="primary" icon="refresh" onClick={() => client.wake()}>
            Try now
          </Button>
          <Button variant="quiet" onClick={onOtherCode}>
            Use another code
          </Button>
        </>
      }
    />
  );
}

const SAFE = 'Everything marked “Saved”.';
const KEPT = 'An answer waits on this device and sends itself.';

function useSecondsUntil(at: number | null): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (at === null) return;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [at]);
  return at === null ? 0 : Math.max(0, Math.ceil((at - now) / 1000));
}
