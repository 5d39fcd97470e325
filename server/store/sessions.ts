import type pg from 'pg';
import type { ActivityConfig } from '@/domain/activity';
import { edits } from '@/domain/edits';
import {
  type ActivityId,
  type LectureId,
  type OwnerId,
  type RunId,
  type SessionCode,
  type SessionId,
  sessionCode,
  sessionId,
} from '@/domain/ids';
import type { SessionMode } from '@/domain/session-mode';
import type { Phase, RunState, SessionState } from '@/domain/session-state';
import { type SessionSettings, sessionSettings } from '@/domain/settings';
import { shownSlide } from '@/domain/shown-slide';
import { newCode, newId } from '@/server/new-id';
import { millisOf, NOW_MS } from './clock';
import type { Database } from './database';

const CODE_TRIES = 20;

export type NewSession = {
  lectureId: LectureId;
  title: string;
  settings: SessionSettings;
  /** live unless it is said. */
  mode?: SessionMode;
};

/**
 * Makes a session under a code that no running session has; a homework is open at once, all others
 * wait in their lobby. Throws when no free code was found in twenty tries (that is, with most codes
 * in use).
 */
export async function createSession(
  { pool }: Database,
  { lectureId, title, settings, mode = 'live' }: NewSession,
  client: pg.Pool | pg.PoolClient = pool,
): Promise<{ sessionId: SessionId; code: SessionCode }> {
  for (let attempt = 0; attempt < CODE_TRIES; attempt++) {
    const created = { sessionId: sessionId.parse(newId()), code: sessionCode.parse(newCode()) };
    const { rowCount } = await client.query(
      `INSERT INTO session (id, lecture_id, title, code, settings, mode, phase)
       VALUES ($1, $2, $3, $4, $5, $6, CASE WHEN $6 = 'homework' THEN 'open' ELSE 'lobby' END)
       ON CONFLICT (code) WHERE ended_at IS NULL DO NOTHING`,
      [created.sessionId, lectureId, title, created.code, settings, mode],
    );
    if (rowCount === 1) return created;
  }
  throw new Error('No free session code was found.');
}

/** The running session under a code, else the latest ended one, else null. */
export async function findSessionByCode(
  { pool }: Database,
  code: SessionCode,
): Promise<{ sessionId: SessionId; ended: boolean } | null> {
  const { rows } = await pool.query<{ id: string; ended: boolean }>(
    `SELECT id, ended_at IS NOT NULL AS ended FROM session WHERE code = $1
     ORDER BY ended_at DESC NULLS FIRST LIMIT 1`,
    [code],
  );
  const row = rows[0];
  return row ? { sessionId: sessionId.parse(row.id), ended: row.ended } : null;
}

/** The owner of the lecture that a session runs, or null when there is no such session. */
export async function ownerOfSession({ pool }: Database, id: SessionId): Promise<OwnerId | null> {
  const { rows } = await pool.query<{ owner_id: OwnerId }>(
    'SELECT owner_id FROM session JOIN lecture ON lecture.id = lecture_id WHERE session.id = $1',
    [id],
  );
  return rows[0]?.owner_id ?? null;
}

/** The versions of some sessions, to see which copies of them are old. */
export async function readVersions(
  { pool }: Database,
  ids: SessionId[],
): Promise<{ id: SessionId; version: number }[]> {
  const { rows } = await pool.query<{ id: SessionId; version: number }>(
    'SELECT id, version FROM session WHERE id = ANY ($1::text[])',
    [ids],
  );
  return rows;
}

/** A session's state with what the rules do not need: names, counts, the run's config, the clock. */
export type LiveSession = {
  state: SessionState;
  title: string;
  code: SessionCode;
  lectureId: LectureId;
  mode: SessionMode;
  /** Config (with key) and number of `state.run`. */
  run: { config: ActivityConfig; number: number } | null;
  /** Activities with a right answer that were opened so far. */
  questions: number;
  /** When the lobby was left, or null; like all times by the database's clock. */
  startedAt: number | null;
  /** The database's clock, milliseconds since 1970. */
  now: number;
};

type LiveRow = {
  id: SessionId;
  title: string;
  code: SessionCode;
  lecture_id: LectureId;
  mode: SessionMode;
  phase: Phase;
  version: number;
  locked: boolean;
  settings: unknown;
  questions: number;
  now: number;
  run_id: RunId | null;
  activity_id: ActivityId;
  round: number;
  number: number;
  type: string;
  config: ActivityConfig;
  scored: boolean;
  seconds: number | null;
  opens_at: number;
  closes_at: number | null;
  paused_at: number | null;
  paused_ms: number;
  closed_at: number | null;
  revealed_at: number | null;
  discuss_from: number | null;
  discuss_until: number | null;
  shown: number;
  live: boolean;
  edits: unknown;
  slide: unknown;
  started_at: number | null;
};

const READ_LIVE_SESSION = {
  name: 'read-live-session',
  text: `
  SELECT s.id, s.title, s.code, s.lecture_id, s.mode, s.phase, s.version, s.locked, s.settings,
    (SELECT count(DISTINCT run.activity_id)::int FROM run
       WHERE session_id = s.id AND run.scored) AS questions,
    ${NOW_MS} AS now, r.id AS run_id, r.activity_id, r.round, r.number, r.type, r.config,
    r.scored, r.seconds, ${millisOf('r.opens_at')} AS opens_at,
    ${millisOf('r.closes_at')} AS closes_at, ${millisOf('r.paused_at')} AS paused_at,
    r.paused_ms, ${millisOf('r.closed_at')} AS closed_at,
    ${millisOf('r.revealed_at')} AS revealed_at, ${millisOf('r.discuss_from')} AS discuss_from,
    ${millisOf('r.discuss_until')} AS discuss_until, r.shown, r.live, r.edits,
    s.slide, ${millisOf('s.started_at')} AS started_at
  FROM session s LEFT JOIN run r ON r.id = s.current_run_id WHERE s.id = $1`,
};

/** Reads a session as its rows have it now; null when there is none. */
export async function readLiveSession(
  { pool }: Database,
  id: SessionId,
): Promise<LiveSession | null> {
  const { rows } = await pool.query<LiveRow>({ ...READ_LIVE_SESSION, values: [id] });
  return rows[0] ? liveSession(rows[0]) : null;
}

function liveSession(row: LiveRow): LiveSession {
  return {
    state: {
      id: row.id,
      version: row.version,
      phase: row.phase,
      locked: row.locked,
      settings: sessionSettings.parse(row.settings),
      run: row.run_id ? runState(row, row.run_id) : null,
      slide: row.slide === null ? null : shownSlide.parse(row.slide),
    },
    title: row.title,
    code: row.code,
    lectureId: row.lecture_id,
    mode: row.mode,
    run: row.run_id ? { config: row.config, number: row.number } : null,
    questions: row.questions,
    startedAt: row.started_at,
    now: row.now,
  };
}

function runState(row: LiveRow, id: RunId): RunState {
  return {
    id,
    activityId: row.activity_id,
    round: row.round,
    type: row.type,
    scored: row.scored,
    seconds: row.seconds,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    pausedAt: row.paused_at,
    pausedMs: row.paused_ms,
    closedAt: row.closed_at,
    revealedAt: row.revealed_at,
    discussFrom: row.discuss_from,
    discussUntil: row.discuss_until,
    shown: row.shown,
    live: row.live,
    edits: edits.parse(row.edits),
  };
}
