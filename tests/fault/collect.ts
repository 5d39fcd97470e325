import type { LiveClient } from '@/components/live/live-client';
import type { StageView } from '@/domain/views';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { readReport } from '@/server/queries/report';
import type { ClassRoom } from './class-room';
import type {
  AnswerRow,
  Change,
  Outage,
  Outcome,
  ParticipantRow,
  PhoneOutcome,
  RunRow,
  SessionRow,
} from './outcome';
import type { Phone } from './phone';

const ms = (column: string) => `(extract(epoch FROM ${column}) * 1000)::float8`;

/** Reads the rows with plain SQL of its own, and looks at every screen. */
export async function collect(
  room: ClassRoom,
  stage: LiveClient,
  outages: Outage[],
): Promise<Outcome> {
  const { database, sessionId } = room;
  const rows = async <Row extends object>(sql: string, values: unknown[] = [sessionId]) =>
    (await database.pool.query<Row>(sql, values)).rows;
  const sessions = await rows<SessionRow>(
    'SELECT version, phase, current_run_id AS "currentRunId" FROM session WHERE id = $1',
  );
  const runs = await rows<RunRow>(
    `SELECT id, activity_id AS "activityId", round, number, type, config, scored, seconds,
       ${ms('opens_at')} AS "opensAt", ${ms('closes_at')} AS "closesAt",
       ${ms('closed_at')} AS "closedAt", ${ms('revealed_at')} AS "revealedAt"
     FROM run WHERE session_id = $1 ORDER BY number`,
  );
  const answers = await rows<AnswerRow>(
    `SELECT run_id AS "runId", participant_id AS "participantId", answer_id AS "answerId", value,
       ${ms('received_at')} AS "receivedAt", elapsed_ms AS "elapsedMs", verdict, points
     FROM answer`,
    [],
  );
  return {
    plan: room.plan,
    session: sessions[0] ?? { version: 0, phase: 'lobby', currentRunId: null },
    runs,
    answers,
    participants: await rows<ParticipantRow>(
      `SELECT id, nickname, ${ms('joined_at')} AS "joinedAt" FROM participant WHERE session_id = $1`,
    ),
    changes: await rows<Change>(
      `SELECT ${ms('at')} AS at, what, before, after FROM witness ORDER BY id`,
      [],
    ),
    report: await readReport(database, LOCAL_OWNER, sessionId),
    phones: room.phones.map(phoneOutcome),
    hosts: room.lecturers.map((lecturer) => lecturer.view()),
    stage: stage.getState().view as StageView | null,
    outages,
    losses: room.crew.losses,
  };
}

function phoneOutcome({ plan, participantId, hasLeft, tabs }: Phone): PhoneOutcome {
  return {
    nickname: plan.nickname,
    participantId,
    hasLeft,
    tabs: tabs.map((tab) => ({
      submitted: [...tab.submitted],
      replies: [...tab.replies],
      pending: tab.pending(),
      view: tab.view(),
      clockOffsetMs: tab.client.getState().clockOffsetMs,
    })),
  };
}
