import type { SessionCode, SessionId } from '@/domain/ids';

/** Simulated students, for sessions that are marked as rehearsals. */
export type Rehearsals = {
  /** Lets them come in; they leave when the session ends, and with this process. */
  seat: (session: { sessionId: SessionId; code: SessionCode }) => void;
  /** Ends rehearsals as their host does. */
  end: (sessions: SessionId[]) => Promise<void>;
};
