import type { AnswerGroup } from '@/domain/activity';
import type { PersonProgress } from '@/domain/homework/homework-views';
import type { ActivityId, SessionId } from '@/domain/ids';
import type { Database } from '../database';
import { isOfPeopleIn } from '../people-in';

/** Everybody's latest attempts at each question, by value. */
export async function groupLatestAttempts(
  { pool }: Database,
  session: SessionId,
): Promise<Map<ActivityId, AnswerGroup<unknown>[]>> {
  const { rows } = await pool.query<AnswerGroup<unknown> & { activityId: ActivityId }>(
    `SELECT activity_id AS "activityId", value, count(*)::int AS count FROM (
       SELECT DISTINCT ON (participant_id, activity_id) activity_id, value
       FROM answer JOIN run ON run.id = run_id
       WHERE run.session_id = $1 AND ${isOfPeopleIn('$1')} ORDER BY participant_id, activity_id, round DESC
     ) AS latest GROUP BY activity_id, value`,
    [session],
  );
  const groups = new Map<ActivityId, AnswerGroup<unknown>[]>();
  for (const { activityId, value, count } of rows) {
    groups.set(activityId, [...(groups.get(activityId) ?? []), { value, count }]);
  }
  return groups;
}

/** How far everybody is who is in the session. */
export async function readPeopleProgress(
  { pool }: Database,
  session: SessionId,
): Promise<PersonProgress[]> {
  const { rows } = await pool.query<PersonProgress>(
    `SELECT participant.id AS "participantId", finished_at IS NOT NULL AS finished,
       count(DISTINCT run.activity_id)::int AS answered
     FROM participant
       LEFT JOIN answer ON participant_id = participant.id
         AND run_id IN (SELECT id FROM run WHERE session_id = $1)
       LEFT JOIN run ON run.id = answer.run_id
     WHERE participant.session_id = $1 AND removed_at IS NULL
     GROUP BY participant.id`,
    [session],
  );
  return rows;
}
