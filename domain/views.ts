import type { ActivityConfig, Assessment } from './activity';
import type { Confidence, ConfidenceCounts } from './confidence/confidence';
import type { Edits } from './edits';
import type { HomeworkHost, HomeworkPhone } from './homework/homework-views';
import type { ActivityId, ParticipantId, ReadmissionId, RunId, SessionId } from './ids';
import type { Discussion } from './rounds/discussion';
import type { TwoRounds } from './rounds/two-rounds';
import type { Verdict } from './scoring';
import type { SessionMode } from './session-mode';
import type { Phase } from './session-state';
import type { SessionSettings } from './settings';
import type { SlidePlace } from './shown-slide';
import type { Slide } from './slide';
import type { TeamRow } from './teams/team-standings';
import type { OwnTeam } from './teams/team-views';
import type { TimeFactor } from './time/time-factor';
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
  /** Phones ask how sure people are of their answer. */
  asksConfidence: boolean;
  seconds: number | null;
  /** Milliseconds since 1970 by the server's clock, as all times in views. */
  opensAt: number;
  closesAt: number | null;
  /** While paused: the time that was left, in milliseconds. */
  pausedLeftMs: number | null;
  revealed: boolean;
  /** While neighbours talk before they vote again. */
  discussion: Discussion | null;
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
  /** How sure of it, once it is stored. */
  confidence?: Confidence;
  /** Verdict and points of the present run, after its reveal. */
  verdict: Verdict | null;
  points: number | null;
  /** More time than the room has; without it, the same. */
  timeFactor?: TimeFactor;
  /** More time that the host has been asked for. */
  asksTime?: TimeFactor;
  /** Where the own results can be read afterwards. */
  resultPath: string;
  /** Only where there are teams. */
  team?: OwnTeam;
};

export type PhoneView = SharedView & {
  audience: 'phone';
  me: Me;
  /** People who joined, for "rank 7 of 52". */
  people: number;
  /** A slide is on and nothing is to be answered: the phone says to look up. */
  watching: boolean;
  /** Present when steps before this one were not told to phones: a gap begins before this version. */
  follows?: number;
  /** How this phone may speak up. */
  voice: VoiceSettings;
  /** After the reveal. */
  result: { answered: number; right: number } | null;
  /** Best first, in phases leaderboard and ended; only where there are teams. */
  teams?: TeamRow[];
  /** Only in a homework. */
  homework?: HomeworkPhone;
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

/** The slide on the stage, at one of its steps. */
export type SlideView = {
  slide: Omit<Slide, 'notes'>;
  step: number;
  place: SlidePlace;
  /** While it fills the stage: the run that is on stands small in the corner. */
  withRun: boolean;
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
  slide: SlideView | null;
  /** Null while the results are hidden. */
  tally: unknown;
  assessment: Assessment | null;
  /** Of a second vote: both, after the reveal. */
  rounds: TwoRounds | null;
  /** Best first, at most ten; in phases leaderboard and ended. */
  leaderboard: LeaderboardRow[] | null;
  /** The same of the teams, where there are some. */
  teams?: TeamRow[];
  /** Activities with a right answer so far. */
  questions: number;
};

export type DeckRow = {
  activityId: ActivityId;
  type: string;
  prompt: string;
  section: string;
  line: number;
  seconds: number | null;
  /** What its length suggests. */
  suggestedSeconds: number;
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
  timeFactor: TimeFactor;
  /** More time that this person asks for. */
  asksTime: TimeFactor | null;
  team?: OwnTeam;
};

/** Somebody who lost the phone's storage and asks to be let back in under the same nickname. */
export type Readmission = { readmissionId: ReadmissionId; nickname: string; askedAt: number };

/** How long question and answer travelled, of the phones that say how long their person took. */
export type Delivery = { phones: number; p50: number; p95: number };

/** `until`: when the last of them has no time left; null without a limit. */
export type WaitsFor = { people: number; until: number | null };

export type HostView = SharedView & {
  audience: 'host';
  sessionId: SessionId;
  lectureId: string | null;
  mode: SessionMode;
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
  /** While a timed run is open: people with more time who have not answered. */
  waitsFor: WaitsFor | null;
  /** Of a run that is closed. */
  delivery: Delivery | null;
  /** Of a run that is closed and asks how sure people are. */
  confidence: ConfidenceCounts | null;
  /** The slide on the stage, or the last one; null before the first, or when it is gone. */
  slide: SlideView | null;
  /** When the lobby was left. */
  startedAt: number | null;
  answered: number;
  tally: unknown;
  assessment: Assessment | null;
  /** Of a second vote: both, as soon as it is closed. */
  rounds: TwoRounds | null;
  leaderboard: LeaderboardRow[] | null;
  /** As they stand now, where there are some. */
  teams?: TeamRow[];
  questions: number;
  /** Only in a homework. */
  homework?: HomeworkHost;
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
  /** Host only. */
  waitsFor?: WaitsFor | null;
  /** Host only. */
  confidence?: ConfidenceCounts | null;
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
