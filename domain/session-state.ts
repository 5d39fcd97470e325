import type { Edits } from './edits';
import type { ActivityId, RunId, SessionId } from './ids';
import type { SessionSettings } from './settings';
import type { ShownSlide } from './shown-slide';

export const phases = ['lobby', 'open', 'closed', 'revealed', 'leaderboard', 'ended'] as const;
export type Phase = (typeof phases)[number];

/** The network may take this long after the deadline; an answer that arrives within it counts. */
export const GRACE_MS = 500;

/** One activity, opened. Times are milliseconds since 1970 by the database's clock. */
export type RunState = {
  id: RunId;
  activityId: ActivityId;
  round: number;
  type: string;
  scored: boolean;
  /** Time to answer, added seconds included; null = until the host closes. */
  seconds: number | null;
  /** When it is painted, a little after it was opened. */
  opensAt: number;
  /** Null while untimed or paused. */
  closesAt: number | null;
  pausedAt: number | null;
  /** Time spent paused before the present pause. */
  pausedMs: number;
  closedAt: number | null;
  revealedAt: number | null;
  /** While neighbours talk before they vote again: from when until when; else null. */
  discussFrom: number | null;
  discussUntil: number | null;
  /** lines: how many problems of the key have been shown one by one. */
  shown: number;
  /** The stage shows the counts while the run is open. */
  live: boolean;
  /** What the host has hidden, merged and pinned among the answers. */
  edits: Edits;
};

/** The truth about a session, as the rows have it. */
export type SessionState = {
  id: SessionId;
  version: number;
  phase: Phase;
  locked: boolean;
  settings: SessionSettings;
  /** The run on the screens, or the last one. */
  run: RunState | null;
  /** The slide on the stage, or the last one; null before the first. */
  slide: ShownSlide | null;
};
