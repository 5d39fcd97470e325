'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { hostParts } from '@/activities/host';
import { Toast, Toasts } from '@/components/ui/toast';
import type { RunSheet } from '@/domain/run-sheet';
import type { HostView } from '@/domain/views';
import { revealStepsAfter } from './advice/peer-step';
import { commandFor, commandOfStep, type HostCommand } from './command-for';
import { HostDialogs, type OpenDialog } from './host-dialogs';
import type { HostKey } from './host-keys';
import { HostTop } from './host-top';
import { type NextStep, nextStep } from './next-step';
import { NowPane } from './now-pane';
import { Room } from './room';
import { Sheet } from './sheet';
import { lectureStep, stepBack } from './slides/lecture-step';
import { useCommands } from './use-commands';
import { useFocusLeave } from './use-focus-leave';
import { useHostKeys } from './use-host-keys';

export type Panel = 'sheet' | 'room';

type Props = { view: HostView; sheet: RunSheet; lost: boolean; clockOffsetMs: number };

/** Run sheet, now, room. All that is drawn comes from the view; what is kept here is only ajar. */
export function HostScreen({ view, sheet, lost, clockOffsetMs }: Props) {
  const router = useRouter();
  const commands = useCommands(view.version);
  const leaving = useFocusLeave();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [panel, setPanel] = useState<Panel | null>(null);
  /** Time for the next question; undefined = as the question says. */
  const [seconds, setSeconds] = useState<number | null | undefined>(undefined);
  const own = view.run ? hostParts(view.run.type).revealSteps(view.run.config) : [];
  const asks = nextStep(view, revealStepsAfter(view.rounds, own));
  const step = lectureStep(view, sheet.slides, asks);
  const back = stepBack(view, sheet.slides);

  function send(command: HostCommand | null) {
    if (command) void commands.send(command);
  }

  async function goOn(to: NextStep) {
    if (to.kind === 'end') return setDialog({ kind: 'end' });
    if (to.kind === 'review') return router.push(`/review/${view.sessionId}`);
    const command = commandOfStep(to, seconds);
    const done = command !== null && (await commands.send(command));
    if (done && to.kind === 'open') setSeconds(undefined);
  }

  function press(key: HostKey) {
    if (key === 'help') return setDialog({ kind: 'keys' });
    if (key === 'next') return void goOn(step);
    if (key === 'back') return void (back && goOn(back));
    send(commandFor(key, view));
  }

  useHostKeys((key) => {
    if (!commands.busy) press(key);
  });

  return (
    <>
      <div className="host" {...leaving}>
        <HostTop
          view={view}
          clockOffsetMs={clockOffsetMs}
          onEnd={() => setDialog({ kind: 'end' })}
          onKeys={() => press('help')}
        />
        <Sheet
          view={view}
          sheet={sheet}
          busy={commands.busy}
          clockOffsetMs={clockOffsetMs}
          onSend={send}
          open={panel === 'sheet'}
          onClose={() => setPanel(null)}
          onPick={(activityId) => setDialog({ kind: 'open', activityId })}
        />
        <NowPane
          view={view}
          sheet={sheet}
          step={step}
          back={back}
          busy={commands.busy}
          clockOffsetMs={clockOffsetMs}
          seconds={seconds}
          onSeconds={setSeconds}
          onNext={() => goOn(step)}
          onPress={press}
          onAskAgain={(activityId) => setDialog({ kind: 'open', activityId })}
          onAskNow={() => setDialog({ kind: 'ask' })}
          onPanel={setPanel}
          onEdit={(edits) => commands.send({ event: 'run:edit', payload: { edits } })}
        />
        <Room
          view={view}
          busy={commands.busy}
          clockOffsetMs={clockOffsetMs}
          open={panel === 'room'}
          onClose={() => setPanel(null)}
          onPress={press}
          onSend={commands.send}
          onAskNow={() => setDialog({ kind: 'ask' })}
          onRemote={() => setDialog({ kind: 'remote' })}
          onEnd={() => setDialog({ kind: 'end' })}
        />
      </div>
      <HostDialogs
        view={view}
        dialog={dialog}
        commands={commands}
        onClose={() => {
          setDialog(null);
          setPanel(null);
        }}
      />
      <Toasts>
        {lost && (
          <Toast icon="wifi-off">
            No connection. The session goes on; this screen comes back by itself.
          </Toast>
        )}
        {commands.refusal && (
          <Toast icon="alert" onDismiss={commands.dismiss}>
            {commands.refusal}
          </Toast>
        )}
      </Toasts>
    </>
  );
}
