import type { ActivityConfig, AnswerGroup } from '@/domain/activity';
import type { Confidence } from '@/domain/confidence/confidence';
import type { ActivityId, LectureId, OwnerId, ParticipantId, RunId, SessionId } from '@/domain/ids';
import type { Verdict } from '@/domain/scoring';
import type { SessionMode } from '@/domain/session-mode';
import type { Phase } from '@/domain/session-state';
import { millisOf } from './clock';
import type { Database } from './database';
import { isOfPeopleIn } from './people-in';

/** The head of a session's report. Times are milliseconds since 1970. */
export type ReportedSession = {
  sessionId: SessionId;
  lectureId: LectureId;
  title: string;
  code: string;
  mode: SessionMode;
  phase: Phase;
  /** Names of the teams, in their order; null without. */
  teams: string[] | null;
  createdAt: number;
  endedAt: number | null;
};

/** A run with its own copy of the config, key included. */
export type ReportedRun = {
  runId: RunId;
  activityId: ActivityId;
  round: number;
  /** 1 for the first run of the session. */
  number: number;
  type: string;
  config: ActivityConfig;
  scored: boolean;
  seconds: number | null;
  opensAt: number;
  revealedAt: number | null;
};

export type ReportedAnswer = {
  runId: RunId;
  participantId: ParticipantId;
  value: unknown;
  verdict: Verdict | null;
  points: number | null;
  confidence: Confidence | null;
  receivedAt: number;
  elapsedMs: number;
};

/** A session of this owner; null when there is none. */
export async function findReportedSession(
  { pool }: Database,
  ownerId: OwnerId,
  sessionId: SessionId,
): Promise<ReportedSession | null> {
  const { rows } = await pool.query<ReportedSession>(
    `SELECT session.id AS "sessionId", lecture_id AS "lectureId", session.title, code, mode, phase,
       settings #> '{teams,names}' AS teams,
       ${millisOf('session.created_at')} AS "createdAt", ${millisOf('ended_at')} AS "endedAt"
     FROM session JOIN lecture ON lecture.id = lecture_id
     WHERE session.id = $1 AND owner_id = $2`,
    [sessionId, ownerId],
  );
  return rows[0] ?? null;
}

/** The session's runs in the order in which they were opened. */
export async function listReportedRuns(
  { pool }: Database,
  sessionId: SessionId,
): Promise<ReportedRun[]> {
  const { rows } = await pool.query<ReportedRun>(
    `SELECT id AS "runId", activity_id AS "activityId", round, number, type, config, scored,
       seconds, ${millisOf('opens_at')} AS "opensAt", ${millisOf('revealed_at')} AS "revealedAt"
     FROM run WHERE session_id = $1 ORDER BY number`,
    [sessionId],
  );
  return rows;
}

/** The answers of everybody who was not removed, or of one person, in the order received. */
export async function listReportedAnswers(
  { pool }: Database,
  sessionId: SessionId,
  of: ParticipantId | null = null,
): Promise<ReportedAnswer[]> {
  const { rows } = await pool.query<ReportedAnswer>(
    `SELECT run_id AS "runId", participant_id AS "participantId", value, verdict, points,
       confidence, ${millisOf('received_at')} AS "receivedAt", elapsed_ms AS "elapsedMs"
     FROM answer JOIN run ON run.id = run_id
     WHERE run.session_id = $1 AND ($2::text IS NULL OR participant_id = $2)
       AND ${isOfPeopleIn('$1')}
     ORDER BY received_at, participant_id`,
    [sessionId, of],
  );
  return rows;
}

/** The answers of each run by value; the same count as the live tally. */
export async function groupReportedAnswers(
  { pool }: Database,
  sessionId: SessionId,
): Promise<Map<RunId, AnswerGroup<unknown>[]>> {
  const { rows } = await pool.query<AnswerGroup<unknown> & { runId: RunId }>(
    `SELECT run_id AS "runId", value, count(*)::int AS count
     FROM answer JOIN run ON run.id = run_id
     WHERE run.session_id = $1 AND ${isOfPeopleIn('$1')} GROUP BY run_id, value`,
    [sessionId],
  );
  const groups = new Map<RunId, AnswerGroup<unknown>[]>();
  for (const { runId, value, count } of rows) {
    const group = groups.get(runId);
    if (group) group.push({ value, count });
    else groups.set(runId, [{ value, count }]);
  }
  return groups;
}

/** Whose result page a key opens; null for an unknown key or somebody who was removed. */
export type ResultOwner = {
  participantId: ParticipantId;
  nickname: string;
  sessionId: SessionId;
  title: string;
  mode: SessionMode;
  phase: Phase;
  createdAt: number;
};

export async function findResultOwner(
  { pool }: Database,
  resultKey: string,
): Promise<ResultOwner | null> {
  const { rows } = await pool.query<ResultOwner>(
    `SELECT participant.id AS "participantId", nickname, session_id AS "sessionId", title, mode, phase,
       ${millisOf('session.created_at')} AS "createdAt"
     FROM participant JOIN session ON session.id = session_id
     WHERE result_key = $1 AND removed_at IS NULL`,
    [resultKey],
  );
  return rows[0] ?? null;
}
