import type { ReactNode } from 'react';
import { ConfidenceTable } from '@/components/ui/confidence-table';
import { Icon } from '@/components/ui/icon';
import { plainProse } from '@/components/ui/prose-tree';
import type { Edits } from '@/domain/edits';
import type { ActivityId } from '@/domain/ids';
import type { RunSheet } from '@/domain/run-sheet';
import type { HostView } from '@/domain/views';
import { iconOf } from './activity-icon';
import { BranchNote } from './advice/branch-note';
import { PeerNote } from './advice/peer-note';
import { CommandRow } from './command-row';
import type { HostKey } from './host-keys';
import type { Panel } from './host-screen';
import { lengthText } from './length-text';
import { type NextStep, upcoming } from './next-step';
import { NowEnded } from './now-ended';
import { NowLobby } from './now-lobby';
import { NowRanks } from './now-ranks';
import { NowRun } from './now-run';
import { SpeakerNotes } from './speaker-notes';
import { DeliveryNote } from './time/delivery-note';
import { WaitingNote } from './time/waiting-note';

export type NowProps = {
  view: HostView;
  notes: RunSheet['notes'];
  step: NextStep;
  busy: boolean;
  clockOffsetMs: number;
  /** Time for the next question; undefined = as the question says, null = no limit. */
  seconds: number | null | undefined;
  onSeconds: (seconds: number | null | undefined) => void;
  onNext: () => void;
  onPress: (key: HostKey) => void;
  onAskAgain: (activityId: ActivityId) => void;
  onAskNow: () => void;
  onPanel: (panel: Panel) => void;
  onEdit: (edits: Edits) => void;
};

/** The middle: what is going on, the one next step, the lecture's own words, what comes next. */
export function NowPane(props: NowProps) {
  const { view, notes, step } = props;
  const showsRun = view.phase === 'open' || view.phase === 'closed' || view.phase === 'revealed';
  const next = upcoming(view);
  const notesFor = showsRun ? view.run?.activityId : next?.activityId;
  const said = (notesFor && notes[notesFor]) || [];
  return (
    <main className="stagehand" id="main">
      <Now {...props} more={<More {...props} />} />
      {showsRun && <BranchNote view={view} onOpen={props.onAskAgain} />}
      {showsRun && view.confidence && view.confidence.length > 0 && (
        <ConfidenceTable counts={view.confidence} />
      )}
      {showsRun && view.delivery && <DeliveryNote delivery={view.delivery} />}
      {showsRun && <WaitingNote view={view} clockOffsetMs={props.clockOffsetMs} />}
      {showsRun && <PeerNote view={view} clockOffsetMs={props.clockOffsetMs} />}
      <CommandRow {...props} />
      <SpeakerNotes
        notes={said}
        title={showsRun ? 'Your notes for this question' : 'Your notes for the next question'}
      />
      {next && step.kind !== 'open' && view.phase !== 'ended' && (
        <p className="nextup">
          <Icon name={iconOf(next)} />
          <span>
            Next: <b>{plainProse(next.prompt)}</b>
            {next.seconds !== null && `, ${lengthText(next.seconds)}`}
          </span>
        </p>
      )}
    </main>
  );
}

function Now({ view, clockOffsetMs, onEdit, more }: NowProps & { more: ReactNode }) {
  switch (view.phase) {
    case 'lobby':
      return <NowLobby view={view} more={more} />;
    case 'open':
    case 'closed':
    case 'revealed':
      return view.run && <NowRun {...{ view, clockOffsetMs, onEdit, more }} run={view.run} />;
    case 'leaderboard':
      return <NowRanks view={view} more={more} />;
    case 'ended':
      return <NowEnded view={view} />;
  }
}

/** On small screens: three figures that open the sheet, the room and a poll. */
function More({ view, onPanel, onAskNow }: NowProps) {
  const asked = view.deck.filter(({ runs }) => runs > 0).length;
  return (
    <nav className="host-phone" aria-label="More">
      <button type="button" onClick={() => onPanel('sheet')}>
        <span>
          <b>
            {asked} of {view.deck.length}
          </b>
          <br />
          run sheet
        </span>
      </button>
      <button type="button" onClick={() => onPanel('room')}>
        <span>
          <b>{view.readmissions.length > 0 ? `${view.readmissions.length} waiting` : view.here}</b>
          <br />
          {view.readmissions.length > 0 ? 'to be let in' : 'in the room'}
        </span>
      </button>
      <button type="button" onClick={onAskNow}>
        <span>
          <b>Ask</b>
          <br />a poll now
        </span>
      </button>
    </nav>
  );
}
