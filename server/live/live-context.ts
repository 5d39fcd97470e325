import type { InstructorKeys } from '@/server/auth/instructor-keys';
import type { ServerConfig } from '@/server/config';
import type { AnswerFate, PendingAnswer } from '@/server/store/answers';
import type { ConfidenceFate, PendingConfidence } from '@/server/store/confidence/confidences';
import type { Database } from '@/server/store/database';
import type { Newcomer, NewParticipant, NotJoined, TokenHolder } from '@/server/store/participants';
import type { Audience } from './audience';
import type { CappedConnections } from './capped-connections';
import type { Caps } from './caps';
import type { Changes } from './changes';
import type { CodeBook } from './code-book';
import type { Conductor } from './conductor';
import type { Grouped } from './grouped';
import type { HandshakeCounter } from './handshake-counter';
import type { HomeworkClerk } from './homework/homework-clerk';
import type { InFlight } from './in-flight';
import type { Presence } from './presence';
import type { Publisher } from './publisher';
import type { RateLimits } from './rate-limits';
import type { SessionMemory } from './session-memory';
import type { SharedPresence } from './shared-presence';
import type { Siblings } from './siblings';
import type { LiveServer } from './socket-types';
import type { ToldVersions } from './told-versions';
import type { Voice } from './voice/voice';

/** The parts of the live server, made once by `attachLive` and handed to every handler. */
export type LiveContext = {
  io: LiveServer;
  audience: Audience;
  config: ServerConfig;
  database: Database;
  keys: InstructorKeys;
  memory: SessionMemory;
  presence: Presence;
  everywhere: SharedPresence;
  siblings: Siblings;
  told: ToldVersions;
  publisher: Publisher;
  conductor: Conductor;
  homeworks: HomeworkClerk;
  /** Committed before they resolve. */
  answers: Grouped<PendingAnswer, AnswerFate>;
  confidences: Grouped<PendingConfidence, ConfidenceFate>;
  joins: Grouped<Newcomer, NewParticipant | NotJoined>;
  tokens: Grouped<string, TokenHolder>;
  caps: Caps;
  limits: RateLimits;
  codes: CodeBook;
  /** Connections that have joined nothing yet. */
  visitors: CappedConnections;
  stages: CappedConnections;
  handshakes: HandshakeCounter;
  /** Messages that have come in and are not yet answered. */
  inFlight: InFlight;
  changes: Changes;
  voice: Voice;
};
