import type { SessionId } from '@/domain/ids';
import type { InstructorKeys } from '@/server/auth/instructor-keys';
import type { ServerConfig } from '@/server/config';
import type { Database } from '@/server/store/database';
import type { AnswerWriter } from './answer-writer';
import type { Caps } from './caps';
import type { CodeBook } from './code-book';
import type { Conductor } from './conductor';
import type { HandshakeCounter } from './handshake-counter';
import type { IdleVisitors } from './idle-visitors';
import type { InFlight } from './in-flight';
import type { Paced } from './paced';
import type { Presence } from './presence';
import type { Publisher } from './publisher';
import type { RateLimits } from './rate-limits';
import type { SessionMemory } from './session-memory';
import type { LiveServer } from './socket-types';

/** The parts of the live server, made once by `attachLive` and handed to every handler. */
export type LiveContext = {
  io: LiveServer;
  config: ServerConfig;
  database: Database;
  keys: InstructorKeys;
  memory: SessionMemory;
  presence: Presence;
  publisher: Publisher;
  conductor: Conductor;
  writer: AnswerWriter;
  caps: Caps;
  limits: RateLimits;
  codes: CodeBook;
  visitors: IdleVisitors;
  handshakes: HandshakeCounter;
  /** Messages that have come in and are not yet answered. */
  inFlight: InFlight;
  /** Messages that sum up many small changes. */
  pace: { room: Paced<SessionId>; tally: Paced<SessionId> };
};
