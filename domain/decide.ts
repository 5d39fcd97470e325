import { type Edits, NO_EDITS } from './edits';
import type { ActivityId, RunId, SlideId } from './ids';
import { type Refusal, refuse } from './refusals';
import { GRACE_MS, type RunState, type SessionState } from './session-state';
import type { SlidePlace } from './shown-slide';
import { noteForPhones, placeSlide, showSlide, slideGoes } from './slide-steps';
import { LEAD_MS } from './time/fair-time';
import type { VoiceSettings } from './voice/settings';

/** What the host, or the clock, wants. A new run's id, round and activity are looked up before. */
export type Command =
  | { name: 'run:open'; run: NewRun }
  | { name: 'run:close' }
  | { name: 'run:reveal' }
  | { name: 'run:discuss'; seconds: number | null }
  | { name: 'run:extend'; seconds: number }
  | { name: 'run:pause' }
  | { name: 'run:resume' }
  | { name: 'run:show'; shown: number }
  | { name: 'run:live'; live: boolean }
  | { name: 'run:edit'; edits: Edits }
  | { name: 'leaderboard:show' }
  | { name: 'slide:show'; slideId: SlideId; step: number }
  | { name: 'slide:place'; place: SlidePlace; withRun?: boolean }
  | { name: 'session:lock'; locked: boolean }
  | { name: 'session:address'; address: string | null }
  | { name: 'session:slides'; slides: boolean }
  | { name: 'session:voice'; voice: VoiceSettings }
  | { name: 'session:end' }
  /** `waitsUntil`: when the last person with more time has none left, and has not answered. */
  | { name: 'time-up'; runId: RunId; waitsUntil: number | null };

export type NewRun = {
  id: RunId;
  activityId: ActivityId;
  round: number;
  type: string;
  scored: boolean;
  seconds: number | null;
  /** Its entries are words: the host looks at them before the room does. */
  written: boolean;
};

/** `left`: the run that was moved on from, in its last state, when the command did that. */
export type Decision = { ok: true; state: SessionState; left: RunState | null } | Refusal;

/**
 * The rules of a session: what a command makes of it at a moment (`now`, milliseconds by the
 * database's clock), or why not. Pure; the caller stores the state, whose version is one higher.
 */
export function decide(state: SessionState, command: Command, now: number): Decision {
  if (state.phase === 'ended') return refuse('session-ended');
  const next = change(state, command, now);
  if (!next) return refuse('wrong-phase');
  const left = command.name === 'run:open' ? leaveFor(command.run, state, now) : null;
  const stepped = { ...slideGoes(next, command), version: state.version + 1 };
  return { ok: true, state: noteForPhones(state, stepped, command), left };
}

function change(state: SessionState, command: Command, now: number): SessionState | null {
  const { phase, run, settings } = state;
  switch (command.name) {
    case 'run:open':
      return phase === 'open'
        ? null
        : { ...state, phase: 'open', run: open(command.run, state, now) };
    case 'run:close':
      return phase === 'open' ? { ...state, phase: 'closed', run: close(run, now) } : null;
    case 'run:reveal':
      return phase === 'open' || phase === 'closed'
        ? { ...state, phase: 'revealed', run: reveal(close(run, now), now) }
        : null;
    case 'run:discuss':
      return phase === 'closed' && run?.scored
        ? { ...state, run: discuss(run, command.seconds ?? settings.peer.discussSeconds, now) }
        : null;
    case 'run:extend':
      return phase === 'open' && run?.seconds
        ? { ...state, run: extend(run, command.seconds) }
        : null;
    case 'run:pause':
      return phase === 'open' && run?.closesAt
        ? { ...state, run: { ...run, closesAt: null, pausedAt: now } }
        : null;
    case 'run:resume':
      return phase === 'open' && run?.pausedAt ? { ...state, run: resume(run, now) } : null;
    case 'run:show':
      return phase === 'revealed' && run
        ? { ...state, run: { ...run, shown: command.shown } }
        : null;
    case 'run:live':
      return phase === 'open' && run ? { ...state, run: { ...run, live: command.live } } : null;
    case 'run:edit':
      return run && phase !== 'leaderboard'
        ? { ...state, run: { ...run, edits: command.edits } }
        : null;
    case 'leaderboard:show':
      return phase === 'revealed' ? { ...state, phase: 'leaderboard' } : null;
    case 'slide:show':
      return showSlide(state, command);
    case 'slide:place':
      return placeSlide(state, command);
    case 'session:lock':
      return { ...state, locked: command.locked };
    case 'session:address':
      return { ...state, settings: { ...state.settings, address: command.address } };
    case 'session:slides':
      return { ...state, settings: { ...state.settings, slides: command.slides } };
    case 'session:voice':
      return { ...state, settings: { ...state.settings, voice: command.voice } };
    case 'session:end':
      return { ...leave(state, now), phase: 'ended' };
    case 'time-up':
      return phase === 'open' &&
        run?.id === command.runId &&
        isOverdue(run, command.waitsUntil, now)
        ? { ...state, phase: 'closed', run: close(run, now) }
        : null;
  }
}

/** True once the last deadline and the grace for the network have passed. */
export function isOverdue(run: RunState, waitsUntil: number | null, now: number): boolean {
  return run.closesAt !== null && now > Math.max(run.closesAt, waitsUntil ?? 0) + GRACE_MS;
}

/** Going on closes what was open; what was closed and never revealed counts from now on. */
function leave(state: SessionState, now: number): SessionState {
  return state.run ? { ...state, run: reveal(close(state.run, now), now) } : state;
}

/**
 * Voted again before the result was shown: the first vote stays hidden until the second is revealed,
 * or points and ranks would tell who was right.
 */
function leaveFor({ activityId }: NewRun, state: SessionState, now: number): RunState | null {
  const again = state.run?.activityId === activityId;
  return again ? close(state.run, now) : leave(state, now).run;
}

function open({ written, ...run }: NewRun, { settings }: SessionState, now: number): RunState {
  return {
    ...run,
    opensAt: now + LEAD_MS,
    closesAt: run.seconds === null ? null : now + LEAD_MS + run.seconds * 1000,
    pausedAt: null,
    pausedMs: 0,
    closedAt: null,
    revealedAt: null,
    discussFrom: null,
    discussUntil: null,
    shown: 0,
    live: !run.scored && !written && settings.livePolls,
    edits: NO_EDITS,
  };
}

function close<Run extends RunState | null>(run: Run, now: number): Run {
  return run && run.closedAt === null ? { ...run, closedAt: now } : run;
}

function reveal<Run extends RunState | null>(run: Run, now: number): Run {
  return run && run.revealedAt === null ? { ...run, revealedAt: now } : run;
}

function discuss(run: RunState, seconds: number, now: number): RunState {
  return { ...run, discussFrom: now, discussUntil: now + seconds * 1000 };
}

function extend(run: RunState, seconds: number): RunState {
  return {
    ...run,
    seconds: (run.seconds ?? 0) + seconds,
    closesAt: run.closesAt === null ? null : run.closesAt + seconds * 1000,
  };
}

function resume(run: RunState, now: number): RunState {
  const pausedFor = now - (run.pausedAt ?? now);
  const pausedMs = run.pausedMs + pausedFor;
  return {
    ...run,
    pausedAt: null,
    pausedMs,
    closesAt: run.opensAt + pausedMs + (run.seconds ?? 0) * 1000,
  };
}
