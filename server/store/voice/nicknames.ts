import type { SessionId } from '@/domain/ids';
import { nicknameKey } from '@/domain/nickname';
import type { Database } from '../database';

/** Those of some nicknames that nobody in the session has, in the given order. */
export async function freeNicknames(
  { pool }: Database,
  session: SessionId,
  wanted: string[],
): Promise<string[]> {
  const { rows } = await pool.query<{ nickname_key: string }>(
    `SELECT nickname_key FROM participant
     WHERE session_id = $1 AND removed_at IS NULL AND nickname_key = ANY ($2::text[])`,
    [session, wanted.map(nicknameKey)],
  );
  const taken = new Set(rows.map((row) => row.nickname_key));
  return wanted.filter((nickname) => !taken.has(nicknameKey(nickname)));
}
