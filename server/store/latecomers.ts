import type { ParticipantId, RunId } from '@/domain/ids';
import { millisOf } from './clock';
import type { Database } from './database';

/** What a process that has not seen somebody join or answer needs to know of them. */
export type Latecomer = {
  nickname: string;
  resultKey: string;
  /** Milliseconds since 1970. */
  joinedAt: number;
  /** Their answer to the session's present run, if there is one. */
  answer: { runId: RunId; value: unknown } | null;
};

const READ_LATECOMERS = {
  name: 'read-latecomers',
  text: `
  SELECT participant.id, nickname, result_key, ${millisOf('joined_at')} AS joined_at, run_id, value
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
    run_id: RunId | null;
    value: unknown;
  }>({ ...READ_LATECOMERS, values: [batch] });
  const byId = new Map(
    rows.map(({ id, nickname, result_key, joined_at, run_id, value }) => [
      id,
      {
        nickname,
        resultKey: result_key,
        joinedAt: joined_at,
        answer: run_id && { runId: run_id, value },
      },
    ]),
  );
  return batch.map((id) => byId.get(id) ?? null);
}
