import type { ActivityConfig } from '@/domain/activity';
import type { HostView, PhoneView, StageView } from '@/domain/views';
import type { Report } from '@/server/queries/report';
import type { Plan } from './plan';
import type { Reply, Submission } from './tab';

/** All that is known about a class, to be judged: what the database has, and what people saw. */
export type Outcome = {
  plan: Plan;
  session: SessionRow;
  runs: RunRow[];
  answers: AnswerRow[];
  participants: ParticipantRow[];
  changes: Change[];
  report: Report | null;
  phones: PhoneOutcome[];
  hosts: (HostView | null)[];
  stage: StageView | null;
  outages: Outage[];
  /** Sentences on what ended though nobody ended it. */
  losses: string[];
};

export type ParticipantRow = { id: string; nickname: string; joinedAt: number };

export type SessionRow = { version: number; phase: string; currentRunId: string | null };

/** Times are milliseconds since 1970 by the database's clock. */
export type RunRow = {
  id: string;
  activityId: string;
  round: number;
  number: number;
  type: string;
  config: ActivityConfig;
  scored: boolean;
  seconds: number | null;
  opensAt: number;
  closesAt: number | null;
  closedAt: number | null;
  revealedAt: number | null;
};

export type AnswerRow = {
  runId: string;
  participantId: string;
  answerId: string;
  value: unknown;
  receivedAt: number;
  elapsedMs: number;
  verdict: string | null;
  points: number | null;
};

/** One line of the witness. */
export type Change = {
  at: number;
  what: 'session' | 'run' | 'answer';
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

export type PhoneOutcome = {
  nickname: string;
  participantId: string | null;
  hasLeft: boolean;
  tabs: TabOutcome[];
};

export type TabOutcome = {
  submitted: Submission[];
  replies: Reply[];
  pending: number;
  view: PhoneView | null;
  clockOffsetMs: number;
};

/** A time in which nobody could close a run. */
export type Outage = { from: number; to: number };
