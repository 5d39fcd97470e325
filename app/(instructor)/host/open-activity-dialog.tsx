'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Prose } from '@/components/ui/prose';
import type { DeckRow, HostView } from '@/domain/views';
import { TimeChoice } from './time-choice';
import { useCloseFirst } from './use-close-first';
import type { Commands } from './use-commands';

type Props = { view: HostView; row: DeckRow | null; commands: Commands; onClose: () => void };

/** The last look before an activity of the run sheet is opened, or asked again. */
export function OpenActivityDialog({ view, row, commands, onClose }: Props) {
  const [seconds, setSeconds] = useState(usualTime(view, row));
  const sendAfterClosing = useCloseFirst(view, commands);
  if (!row) return null;

  async function open(activityId: DeckRow['activityId']) {
    const done = await sendAfterClosing({ event: 'run:open', payload: { activityId, seconds } });
    if (done) onClose();
  }

  const isOn = view.phase === 'open' && view.run?.activityId === row.activityId;
  const ready = row.gaps.length === 0;
  return (
    <Dialog
      open
      title={<Prose text={row.prompt || 'A question without words'} />}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Not now</Button>
          {ready ? (
            <Button variant="primary" disabled={commands.busy} onClick={() => open(row.activityId)}>
              {row.runs > 0 ? `Ask again, round ${row.runs + 1}` : 'Open now'}
            </Button>
          ) : (
            <LinkButton
              variant="primary"
              href={`/lectures/${view.lectureId}/activities/${row.activityId}`}
              target="_blank"
            >
              Open the editor
            </LinkButton>
          )}
        </>
      }
    >
      {ready ? (
        <TimeChoice
          row={row}
          suggests={view.settings.suggestTimes}
          value={seconds}
          onChange={setSeconds}
          labelHidden={false}
        />
      ) : (
        <Notice look="wrong" title="It cannot be asked yet">
          {row.gaps.join(' ')}
        </Notice>
      )}
      {row.runs > 0 && (
        <p className="muted">Everybody can answer once more. Earlier rounds stay in the results.</p>
      )}
      {view.phase === 'open' && (
        <Notice>
          {isOn
            ? 'It is open right now: that round is closed and counted first.'
            : 'Another question is open: it is closed and counted first.'}
        </Notice>
      )}
    </Dialog>
  );
}

/** A second vote has no limit, unless one is chosen; undefined = as the activity says. */
function usualTime({ run }: HostView, row: DeckRow | null): number | null | undefined {
  const isSecondVote = run !== null && run.activityId === row?.activityId && !run.revealed;
  return isSecondVote ? null : undefined;
}
