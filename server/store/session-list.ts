import {
  type LectureId,
  lectureId,
  type OwnerId,
  type SessionCode,
  type SessionId,
  sessionCode,
  sessionId,
} from '@/domain/ids';
import type { SessionMode } from '@/domain/session-mode';
import type { Phase } from '@/domain/session-state';
import { millisOf } from './clock';
import type { Database } from './database';
import { isOfPeopleIn } from './people-in';

/** One session of a lecture, with what a list says about it. */
export type SessionRow = {
  sessionId: SessionId;
  lectureId: LectureId;
  title: string;
  code: SessionCode;
  mode: SessionMode;
  phase: Phase;
  /** Milliseconds since 1970, as all times here. */
  createdAt: number;
  endedAt: number | null;
  /** Who joined and was not removed. */
  people: number;
  /** Runs opened (of a homework: its questions), and answers that are kept. */
  runs: number;
  answers: number;
  /** Answers to revealed questions that are fully right, 0 to 1; null when nothing was scored. */
  shareRight: number | null;
  /** The lecture has been deleted since. */
  lectureDeleted: boolean;
};

/** Sessions of an owner's lectures, or of one lecture, newest first; deleted lectures included. */
export async function listSessions(
  { pool }: Database,
  ownerId: OwnerId,
  ofLecture: LectureId | null = null,
): Promise<SessionRow[]> {
  const { rows } = await pool.query<SessionRow>(
    `${SESSION_ROWS}
     WHERE lecture.owner_id = $1 AND mode <> 'rehearsal' AND ($2::text IS NULL OR session.lecture_id = $2)
     ORDER BY session.created_at DESC, session.id LIMIT 500`,
    [ownerId, ofLecture],
  );
  return rows.map(checked);
}

/** A lecture as the list of lectures shows it. */
export type LectureRow = {
  id: LectureId;
  title: string;
  fileName: string | null;
  /** Kept activities, and those that were left out. */
  activities: number;
  dismissed: number;
  createdAt: number;
  updatedAt: number;
  lastSession: SessionRow | null;
};

/** The owner's lectures, newest first. */
export async function listLectures({ pool }: Database, ownerId: OwnerId): Promise<LectureRow[]> {
  const lectures = await pool.query<Omit<LectureRow, 'lastSession'>>(
    `SELECT id, title, file_name AS "fileName", ${millisOf('created_at')} AS "createdAt",
       ${millisOf('updated_at')} AS "updatedAt",
       (SELECT count(*)::int FROM activity
          WHERE lecture_id = lecture.id AND status = 'kept') AS activities,
       (SELECT count(*)::int FROM activity
          WHERE lecture_id = lecture.id AND status = 'dismissed') AS dismissed
     FROM lecture WHERE owner_id = $1 AND deleted_at IS NULL
     ORDER BY created_at DESC, id`,
    [ownerId],
  );
  const latest = await pool.query<SessionRow>(
    `${SESSION_ROWS}
     WHERE session.id IN (
       SELECT DISTINCT ON (lecture_id) session.id
       FROM session JOIN lecture ON lecture.id = lecture_id
       WHERE owner_id = $1 AND deleted_at IS NULL AND mode <> 'rehearsal' ORDER BY lecture_id, session.created_at DESC)`,
    [ownerId],
  );
  const sessions = new Map(latest.rows.map((row) => [row.lectureId as string, checked(row)]));
  return lectures.rows.map((row) => ({
    ...row,
    id: lectureId.parse(row.id),
    lastSession: sessions.get(row.id) ?? null,
  }));
}

/** Of several rounds of an activity the latest revealed one counts. */
const COUNTS = `run.revealed_at IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM run AS later WHERE later.session_id = run.session_id
    AND later.activity_id = run.activity_id AND later.round > run.round
    AND later.revealed_at IS NOT NULL)`;

const SESSION_ROWS = `
  SELECT session.id AS "sessionId", session.lecture_id AS "lectureId", session.title, session.code,
    session.mode, session.phase, ${millisOf('session.created_at')} AS "createdAt",
    ${millisOf('session.ended_at')} AS "endedAt",
    lecture.deleted_at IS NOT NULL AS "lectureDeleted",
    (SELECT count(*)::int FROM participant
       WHERE session_id = session.id AND removed_at IS NULL) AS people,
    (SELECT count(*)::int FROM run WHERE session_id = session.id
       AND (mode <> 'homework' OR round = 1)) AS runs,
    counted.answers, counted."shareRight"
  FROM session JOIN lecture ON lecture.id = session.lecture_id
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS answers,
        (count(*) FILTER (WHERE verdict = 'right' AND ${COUNTS}))::float8
          / nullif(count(*) FILTER (WHERE verdict IS NOT NULL AND ${COUNTS}), 0) AS "shareRight"
      FROM answer JOIN run ON run.id = run_id
      WHERE run.session_id = session.id AND ${isOfPeopleIn('session.id')}
    ) AS counted`;

function checked(row: SessionRow): SessionRow {
  return {
    ...row,
    sessionId: sessionId.parse(row.sessionId),
    lectureId: lectureId.parse(row.lectureId),
    code: sessionCode.parse(row.code),
  };
}
