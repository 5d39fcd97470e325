'use client';

import type { ComponentProps } from 'react';
import { SessionProvider } from '@/components/live/session-provider';
import { useLatest } from '@/components/live/use-heard';
import { useLasting } from '@/components/live/use-lasting';
import { useSessionView } from '@/components/live/use-session-view';
import { useTimelyView } from '@/components/live/use-timely-view';
import { Banner } from '@/components/ui/banner';
import type { StageView } from '@/domain/views';
import { StageReactions } from './stage-reactions';
import { StageScreen } from './stage-screen';
import { StageState } from './stage-state';
import { StageTools } from './stage-tools';
import { UnknownCode } from './unknown-code';
import { useBoard } from './use-board';

/** Short hiccups of the network are not worth a word on the wall. */
const HICCUP_MS = 3000;

/** The projector's page: read-only, shows what the session says. */
export function Stage({ code }: { code: string }) {
  return (
    <SessionProvider auth={{ stage: code }} code={code}>
      <LiveStage code={code} />
    </SessionProvider>
  );
}

function LiveStage({ code }: { code: string }) {
  const { view, connection, refusal, clockOffsetMs } = useSessionView<StageView>();
  const pinned = useLatest('question:pinned')?.pinned;
  const [board, turnBoard] = useBoard();
  const lost = useLasting(connection === 'offline', HICCUP_MS);

  if (refusal?.code === 'unknown-code') return <UnknownCode code={code} />;
  if (!view) {
    return (
      <StageState title={lost ? 'Can’t reach the server' : 'Connecting…'}>
        {lost && 'It is tried again by itself.'}
      </StageState>
    );
  }
  return (
    <main className="st" data-theme={board}>
      {lost && (
        // In the bottom strip, where it covers nothing that people read.
        <div className="[&_.banner]:top-auto! [&_.banner]:bottom-[1.1rem]! [&_.banner]:whitespace-nowrap">
          <Banner>No connection, trying again</Banner>
        </div>
      )}
      <TimelyScreen view={view} clockOffsetMs={clockOffsetMs} pinned={pinned} />
      <StageReactions />
      <StageTools board={board} onTurn={turnBoard} />
    </main>
  );
}

/** A question appears here when it does on the phones. */
type ScreenProps = ComponentProps<typeof StageScreen>;

function TimelyScreen({ view, clockOffsetMs, pinned }: ScreenProps) {
  const timely = useTimelyView(view, clockOffsetMs);
  return <StageScreen view={timely} clockOffsetMs={clockOffsetMs} pinned={pinned} />;
}
