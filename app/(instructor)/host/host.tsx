'use client';

import { SessionProvider } from '@/components/live/session-provider';
import { useLasting } from '@/components/live/use-lasting';
import { useSessionView } from '@/components/live/use-session-view';
import { Button } from '@/components/ui/button';
import { Connecting } from '@/components/ui/connecting';
import { FaultPage } from '@/components/ui/fault-page';
import { LinkButton } from '@/components/ui/link-button';
import type { SessionId } from '@/domain/ids';
import type { RunSheet } from '@/domain/run-sheet';
import type { HostView } from '@/domain/views';
import { HomeworkScreen } from './homework/homework-screen';
import { HostScreen } from './host-screen';

const HICCUP_MS = 3000;

type Props = { sessionId: SessionId; sheet: RunSheet };

/** The lecturer's page; everything on it comes from the session's view, so two windows agree. */
export function Host({ sessionId, sheet }: Props) {
  return (
    <SessionProvider auth={{ sessionId }}>
      <LiveHost sheet={sheet} />
    </SessionProvider>
  );
}

function LiveHost({ sheet }: { sheet: RunSheet }) {
  const { view, connection, refusal, clockOffsetMs } = useSessionView<HostView>();
  const lost = useLasting(connection === 'offline', HICCUP_MS);
  if (view?.homework) {
    return <HomeworkScreen view={view} homework={view.homework} lost={lost} />;
  }
  if (view) {
    return <HostScreen view={view} sheet={sheet} lost={lost} clockOffsetMs={clockOffsetMs} />;
  }
  if (refusal || lost) return <CannotHost message={refusal?.message ?? null} />;
  return <Connecting />;
}

function CannotHost({ message }: { message: string | null }) {
  return (
    <FaultPage
      title="The session cannot be reached"
      happened={message ?? 'The server does not answer.'}
      safe="Everything that has been answered, and the time that is left."
      todo="It is tried again by itself. Or load the page again."
      actions={
        <>
          <Button variant="primary" icon="refresh" onClick={() => window.location.reload()}>
            Load again
          </Button>
          <LinkButton href="/lectures" variant="quiet">
            Your lectures
          </LinkButton>
        </>
      }
    />
  );
}
