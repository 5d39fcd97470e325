import type { Confidence } from '@/domain/confidence/confidence';
import type { ParticipantId, RunId } from '@/domain/ids';
import type { TimeFactor } from '@/domain/time/time-factor';
import { millisOf } from './clock';
import type { Database } from './database';
import type { Membership } from './teams/team-members';

/** What a process that has not seen somebody join or answer needs to know of them. */
export type Latecomer = {
  nickname: string;
  resultKey: string;
  /** Milliseconds since 1970. */
  joinedAt: number;
  timeFactor: TimeFactor;
  askedTimeFactor: TimeFactor | null;
  membership: Membership;
  /** Their answer to the session's present run, if there is one. */
  answer: { runId: RunId; value: unknown; confidence: Confidence | null } | null;
};

const READ_LATECOMERS = {
  name: 'read-latecomers',
  text: `
  SELECT participant.id, nickname, result_key, ${millisOf('joined_at')} AS joined_at, time_factor,
    asked_time_factor, run_id, value, confidence, team, people
  FROM participant
    JOIN session ON session.id = session_id
    LEFT JOIN answer ON run_id = current_run_id AND participant_id = participant.id
      AND answer_key = ''
  WHERE participant.id = ANY ($1::text[]) AND removed_at IS NULL`,
};

/** Null for somebody who is in no session any more; in the given order. */
export async function readLatecomers(
  { pool }: Database,
  batch: ParticipantId[],
): Promise<(Latecomer | null)[]> {
  const { rows } = await pool.query<{
    id: ParticipantId;
    nickname: string;
    result_key: string;
    joined_at: number;
    time_factor: TimeFactor;
    asked_time_factor: TimeFactor | null;
    run_id: RunId | null;
    value: unknown;
    confidence: Confidence | null;
    team: number | null;
    people: number;
  }>({ ...READ_LATECOMERS, values: [batch] });
  const byId = new Map(
    rows.map((row) => [
      row.id,
      {
        nickname: row.nickname,
        resultKey: row.result_key,
        joinedAt: row.joined_at,
        timeFactor: row.time_factor,
        askedTimeFactor: row.asked_time_factor,
        membership: { team: row.team, people: row.people },
        answer: row.run_id && {
          ...{ runId: row.run_id, value: row.value, confidence: row.confidence },
        },
      },
    ]),
  );
  return batch.map((id) => byId.get(id) ?? null);
}
