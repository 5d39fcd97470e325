import type { ActivityConfig, Assessment } from './activity';
import type { Edits } from './edits';
import type { ActivityId, ParticipantId, ReadmissionId, RunId, SessionId } from './ids';
import type { Verdict } from './scoring';
import type { Phase } from './session-state';
import type { SessionSettings } from './settings';
import type { VoiceSettings } from './voice/settings';

/** A run as an audience may see it: `config` holds the key only for the host or after the reveal. */
export type RunView = {
  runId: RunId;
  activityId: ActivityId;
  round: number;
  /** 1 for the first run of the session, 2 for the second … */
  number: number;
  type: string;
  config: ActivityConfig;
  scored: boolean;
  seconds: number | null;
  /** Milliseconds since 1970 by the server's clock, as all times in views. */
  opensAt: number;
  closesAt: number | null;
  /** While paused: the time that was left, in milliseconds. */
  pausedLeftMs: number | null;
  revealed: boolean;
  /** lines: how many problems have been shown one by one. */
  shown: number;
  live: boolean;
  /** Host only. */
  edits?: Edits;
};

/** What every audience gets. A gap in `version` means: something was missed, ask for the view. */
type SharedView = {
  version: number;
  phase: Phase;
  /** The server's clock when the view was made. */
  now: number;
  title: string;
  code: string;
  run: RunView | null;
};

export type Me = {
  participantId: ParticipantId;
  nickname: string;
  /** Points of everything revealed so far. */
  score: number;
  rank: number;
  /** Own answer to the present run, as stored; null when there is none. */
  answer: unknown;
  /** Verdict and points of the present run, after its reveal. */
  verdict: Verdict | null;
  points: number | null;
  /** Where the own results can be read afterwards. */
  resultPath: string;
};

export type PhoneView = SharedView & {
  audience: 'phone';
  me: Me;
  /** People who joined, for "rank 7 of 52". */
  people: number;
  /** How this phone may speak up. */
  voice: VoiceSettings;
  /** After the reveal. */
  result: { answered: number; right: number } | null;
};

export type LeaderboardRow = {
  participantId: ParticipantId;
  nickname: string;
  score: number;
  /** Points of the latest run. */
  gained: number;
  /** 1 is best; equal scores share a rank. */
  rank: number;
  /** Places won since before the latest run; negative when lost, null for somebody new. */
  moved: number | null;
};

export type StageView = SharedView & {
  audience: 'stage';
  /** What phones open: the address without protocol, and the whole link for the QR code. */
  joinAddress: string;
  joinUrl: string;
  /** Phones connected now, and people who joined. */
  here: number;
  people: number;
  /** Newest last; the first few hundred. */
  names: string[];
  answered: number;
  /** Null while the results are hidden. */
  tally: unknown;
  assessment: Assessment | null;
  /** Best first, at most ten; in phases leaderboard and ended. */
  leaderboard: LeaderboardRow[] | null;
  /** Runs with a right answer so far. */
  questions: number;
};

export type DeckRow = {
  activityId: ActivityId;
  type: string;
  prompt: string;
  section: string;
  line: number;
  seconds: number | null;
  scored: boolean;
  /** How often it has been opened in this session. */
  runs: number;
  /** False for what ran here without being in the deck, such as an instant poll. */
  inDeck: boolean;
  /** Sentences that say what is missing before it can be asked. */
  gaps: string[];
};

export type Person = {
  participantId: ParticipantId;
  nickname: string;
  connected: boolean;
  score: number;
};

/** Somebody who lost the phone's storage and asks to be let back in under the same nickname. */
export type Readmission = { readmissionId: ReadmissionId; nickname: string; askedAt: number };

export type HostView = SharedView & {
  audience: 'host';
  sessionId: SessionId;
  lectureId: string | null;
  joinAddress: string;
  joinUrl: string;
  /** Other addresses that phones may reach this computer by. */
  joinUrls: string[];
  stageUrl: string;
  settings: SessionSettings;
  locked: boolean;
  here: number;
  people: Person[];
  readmissions: Readmission[];
  deck: DeckRow[];
  answered: number;
  tally: unknown;
  assessment: Assessment | null;
  leaderboard: LeaderboardRow[] | null;
  questions: number;
};

export type SessionView = PhoneView | StageView | HostView;

/** `run:tally`, at most four times a second, to host and stage. */
export type TallyView = {
  runId: RunId;
  answered: number;
  /** Null for the stage while the results are hidden. */
  tally: unknown;
  /** Host only. */
  assessment: Assessment | null;
};

/** `session:room`: who is here, between views. */
export type StageRoom = { audience: 'stage'; here: number; people: number; names: string[] };
export type HostRoom = {
  audience: 'host';
  here: number;
  people: Person[];
  readmissions: Readmission[];
};
export type RoomView = StageRoom | HostRoom;
