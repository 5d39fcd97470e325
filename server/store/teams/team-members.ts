import type { ParticipantId, SessionId } from '@/domain/ids';
import type { Database } from '../database';

/** Whose team is which, and how many people share the device. */
export type Membership = { team: number | null; people: number };

export async function readMemberships(
  { pool }: Database,
  session: SessionId,
): Promise<Map<ParticipantId, Membership>> {
  const { rows } = await pool.query<Membership & { id: ParticipantId }>(
    'SELECT id, team, people FROM participant WHERE session_id = $1 AND removed_at IS NULL',
    [session],
  );
  return new Map(rows.map(({ id, ...membership }) => [id, membership]));
}

/** People in each team of some sessions, by session. */
export async function readTeamSizes(
  { pool }: Database,
  sessions: SessionId[],
): Promise<Map<SessionId, Map<number, number>>> {
  const { rows } = await pool.query<{ id: SessionId; team: number; people: number }>(
    `SELECT session_id AS id, team, sum(people)::int AS people FROM participant
     WHERE session_id = ANY ($1::text[]) AND team IS NOT NULL AND removed_at IS NULL
     GROUP BY session_id, team`,
    [sessions],
  );
  const sizes = new Map<SessionId, Map<number, number>>();
  for (const { id, team, people } of rows) {
    sizes.set(id, (sizes.get(id) ?? new Map()).set(team, people));
  }
  return sizes;
}

/** False when there is no such person in the session. */
export async function moveToTeam(
  { pool }: Database,
  session: SessionId,
  participant: ParticipantId,
  team: number,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `UPDATE participant SET team = $3
     WHERE id = $1 AND session_id = $2 AND removed_at IS NULL`,
    [participant, session, team],
  );
  return rowCount === 1;
}
