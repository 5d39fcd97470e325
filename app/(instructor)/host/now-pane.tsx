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
import { slideOn } from './slides/lecture-step';
import { NowSlide } from './slides/now-slide';
import { SpeakerNotes } from './speaker-notes';
import { DeliveryNote } from './time/delivery-note';
import { WaitingNote } from './time/waiting-note';

export type NowProps = {
  view: HostView;
  sheet: Pick<RunSheet, 'notes' | 'slides'>;
  step: NextStep;
  /** The slide before, or null. */
  back: NextStep | null;
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
  const { view, step } = props;
  const showsRun = view.phase === 'open' || view.phase === 'closed' || view.phase === 'revealed';
  const next = upcoming(view);
  const notes = notesNow(props, next?.activityId);
  return (
    <main className="stagehand" id="main">
      <Now {...props} more={<More {...props} />} />
      {showsRun && <PeerNote view={view} clockOffsetMs={props.clockOffsetMs} />}
      {showsRun && <BranchNote view={view} onOpen={props.onAskAgain} />}
      {showsRun && view.confidence && view.confidence.length > 0 && (
        <ConfidenceTable counts={view.confidence} />
      )}
      {showsRun && view.delivery && <DeliveryNote delivery={view.delivery} />}
      {showsRun && <WaitingNote view={view} clockOffsetMs={props.clockOffsetMs} />}
      <CommandRow {...props} />
      <SpeakerNotes {...notes} />
      {step.kind === 'slide' && (
        <p className="nextup">
          <Icon name="presentation" />
          <span>
            Next: <b>{step.title}</b>
          </span>
        </p>
      )}
      {next && step.kind !== 'open' && step.kind !== 'slide' && view.phase !== 'ended' && (
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

/** The words for the slide that is on, the question that is on, or the next one. */
function notesNow({ view, sheet, step }: NowProps, next: ActivityId | undefined) {
  const full = slideOn(view);
  const slide = sheet.slides.find(({ id }) => id === full?.slide.id);
  if (full) return { title: 'Your notes for this slide', notes: slide?.notes ?? [] };
  const { phase, run } = view;
  if (run && (phase === 'open' || phase === 'closed' || phase === 'revealed')) {
    return { title: 'Your notes for this question', notes: sheet.notes[run.activityId] ?? [] };
  }
  if (step.kind === 'slide') {
    const coming = sheet.slides.find(({ id }) => id === step.slideId);
    return { title: 'Your notes for the next slide', notes: coming?.notes ?? [] };
  }
  return { title: 'Your notes for the next question', notes: (next && sheet.notes[next]) || [] };
}

function Now({ view, sheet, clockOffsetMs, onEdit, more }: NowProps & { more: ReactNode }) {
  const full = slideOn(view);
  if (full && view.phase !== 'open' && view.phase !== 'closed' && view.phase !== 'ended') {
    return <NowSlide shown={full} slides={sheet.slides} more={more} />;
  }
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
