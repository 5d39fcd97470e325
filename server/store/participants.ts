import {
  type ParticipantId,
  type ReadmissionId,
  readmissionId,
  type SessionId,
} from '@/domain/ids';
import { nicknameKey } from '@/domain/nickname';
import type { TimeFactor } from '@/domain/time/time-factor';
import { newId, newSecret } from '@/server/new-id';
import { millisOf } from './clock';
import { type Database, inTransaction } from './database';
import { isUniqueViolation } from './pg-error';
import { secretHash } from './secret-hash';
import { placeNewcomers } from './teams/place-newcomers';

export type Newcomer = {
  sessionId: SessionId;
  nickname: string;
  /** More time that is asked for. */
  moreTime?: TimeFactor | undefined;
  /** smallest: whichever of the session's `teams` has the fewest people. */
  team?: number | 'smallest' | null;
  teams?: number;
  /** How many share the device; 1 unless it is said. */
  people?: number;
};
/** The token itself is stored nowhere. */
export type NewParticipant = {
  joined: true;
  participantId: ParticipantId;
  token: string;
  resultKey: string;
  team: number | null;
};
export type NotJoined = {
  joined: false;
  why: 'nickname-taken' | 'session-locked' | 'session-ended' | 'session-full';
};

/** Materialized, so that a session's people are counted once, and not for each who joins. */
const ADD_PARTICIPANTS = {
  name: 'add-participants',
  text: `
  WITH given AS (
    SELECT *, row_number() OVER (PARTITION BY session_id ORDER BY place) AS turn
    FROM ROWS FROM (json_to_recordset($1::json) AS (id text, session_id text, nickname text,
        nickname_key text, token_hash text, result_key text, more_time float8, team int, people int))
      WITH ORDINALITY AS newcomer (id, session_id, nickname, nickname_key, token_hash, result_key,
        more_time, team, people, place)
  ), open AS MATERIALIZED (
    SELECT session.id, $2::int - (SELECT count(*) FROM participant
        WHERE session_id = session.id AND removed_at IS NULL) AS room
    FROM session WHERE id = ANY ($3::text[]) AND NOT locked AND ended_at IS NULL
  )
  INSERT INTO participant (id, session_id, nickname, nickname_key, token_hash, result_key,
    asked_time_factor, team, people)
  SELECT given.id, open.id, given.nickname, given.nickname_key, given.token_hash,
    given.result_key, given.more_time, given.team, given.people
  FROM given JOIN open ON open.id = given.session_id AND given.turn <= open.room
  ORDER BY given.place
  ON CONFLICT DO NOTHING
  RETURNING id`,
};

/** More than any session can have: nobody is too many. */
const NO_LIMIT = 2 ** 31 - 1;

/**
 * Lets a batch of people in, first come, first served: one statement for a room that joins at once.
 * A session takes `most` people; of several processes each may be a batch ahead of the others. Says
 * what became of each, in the given order.
 */
export async function addParticipants(
  database: Database,
  batch: Newcomer[],
  most = NO_LIMIT,
): Promise<(NewParticipant | NotJoined)[]> {
  const { pool } = database;
  const teams = await placeNewcomers(database, batch);
  const made = batch.map(({ sessionId, nickname, moreTime, people = 1 }, index) => ({
    sessionId,
    nickname,
    moreTime,
    people,
    team: teams[index] ?? null,
    participantId: newId() as ParticipantId,
    token: newSecret(),
    resultKey: newSecret(),
  }));
  const rows = made.map(({ sessionId, nickname, moreTime, participantId, token, ...rest }) => ({
    id: participantId,
    session_id: sessionId,
    nickname,
    nickname_key: nicknameKey(nickname),
    token_hash: secretHash(token),
    result_key: rest.resultKey,
    more_time: moreTime,
    team: rest.team,
    people: rest.people,
  }));
  const added = await pool.query<{ id: ParticipantId }>({
    ...ADD_PARTICIPANTS,
    values: [JSON.stringify(rows), most, [...new Set(batch.map(({ sessionId }) => sessionId))]],
  });
  const joined = new Set(added.rows.map(({ id }) => id));
  const refused = joined.size < batch.length ? await findReasons(pool, rows) : new Map();
  return made.map(({ participantId, token, resultKey, team }) =>
    joined.has(participantId)
      ? { joined: true, participantId, token, resultKey, team }
      : { joined: false, why: refused.get(participantId) ?? 'session-full' },
  );
}

/**
 * Why newcomers were not let in, by the ids that they were to have; nothing where only room was
 * missing. A name that is taken goes before that: its owner may ask to be let back in.
 */
async function findReasons(
  pool: Database['pool'],
  newcomers: { id: ParticipantId; session_id: SessionId; nickname_key: string }[],
): Promise<Map<ParticipantId, NotJoined['why']>> {
  const { rows } = await pool.query<{ id: ParticipantId; why: NotJoined['why'] }>(
    `SELECT given.id, CASE
         WHEN session.id IS NULL OR ended_at IS NOT NULL THEN 'session-ended'
         WHEN locked THEN 'session-locked'
         ELSE 'nickname-taken'
       END AS why
     FROM json_to_recordset($1::json) AS given (id text, session_id text, nickname_key text)
       LEFT JOIN session ON session.id = given.session_id
       LEFT JOIN participant ON participant.session_id = given.session_id
         AND participant.nickname_key = given.nickname_key AND removed_at IS NULL
     WHERE session.id IS NULL OR ended_at IS NOT NULL OR locked OR participant.id IS NOT NULL`,
    [JSON.stringify(newcomers)],
  );
  return new Map(rows.map(({ id, why }) => [id, why]));
}

/** Who a token belongs to: somebody in a session, somebody waiting to be let back in, or nobody. */
export type TokenHolder =
  | { is: 'participant'; participantId: ParticipantId; sessionId: SessionId }
  | { is: 'removed' }
  | { is: 'waiting' }
  | { is: 'unknown' };

const FIND_HOLDERS = {
  name: 'find-token-holders',
  text: `
  SELECT token_hash, id, session_id, removed_at IS NOT NULL AS removed, false AS waiting
    FROM participant WHERE token_hash = ANY ($1::text[])
  UNION ALL
  SELECT token_hash, participant_id, '', false, true
    FROM readmission WHERE token_hash = ANY ($1::text[])`,
};

/** Looks a batch of tokens up: one statement for a room that comes back at once. */
export async function findTokenHolders(
  { pool }: Database,
  tokens: string[],
): Promise<TokenHolder[]> {
  const hashes = tokens.map(secretHash);
  const { rows } = await pool.query<HolderRow>({ ...FIND_HOLDERS, values: [hashes] });
  const byHash = new Map(rows.map((row) => [row.token_hash, row]));
  return hashes.map((hash) => holderOf(byHash.get(hash)));
}

type HolderRow = {
  token_hash: string;
  id: ParticipantId;
  session_id: SessionId;
  removed: boolean;
  waiting: boolean;
};

function holderOf(row: HolderRow | undefined): TokenHolder {
  if (!row) return { is: 'unknown' };
  if (row.waiting) return { is: 'waiting' };
  if (row.removed) return { is: 'removed' };
  return { is: 'participant', participantId: row.id, sessionId: row.session_id };
}

/** Removes somebody from a session; their answers stay in the rows and count no more. */
export async function removeParticipant(
  { pool }: Database,
  session: SessionId,
  id: ParticipantId,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `UPDATE participant SET removed_at = clock_timestamp()
     WHERE id = $1 AND session_id = $2 AND removed_at IS NULL`,
    [id, session],
  );
  return rowCount === 1;
}

export async function renameParticipant(
  { pool }: Database,
  session: SessionId,
  id: ParticipantId,
  nickname: string,
): Promise<'renamed' | 'taken' | 'unknown'> {
  try {
    const { rowCount } = await pool.query(
      `UPDATE participant SET nickname = $3, nickname_key = $4
       WHERE id = $1 AND session_id = $2 AND removed_at IS NULL`,
      [id, session, nickname, nicknameKey(nickname)],
    );
    return rowCount === 1 ? 'renamed' : 'unknown';
  } catch (error) {
    if (isUniqueViolation(error, 'participant_nickname_while_in')) return 'taken';
    throw error;
  }
}

/** Asks for a nickname's place; null when nobody in the session has it. A new ask replaces the old. */
export async function askReadmission(
  database: Database,
  session: SessionId,
  nickname: string,
): Promise<{ token: string } | null> {
  const token = newSecret();
  return inTransaction(database, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `SELECT id FROM participant
       WHERE session_id = $1 AND nickname_key = $2 AND removed_at IS NULL FOR UPDATE`,
      [session, nicknameKey(nickname)],
    );
    const owner = rows[0];
    if (!owner) return null;
    await client.query('DELETE FROM readmission WHERE participant_id = $1', [owner.id]);
    await client.query(
      'INSERT INTO readmission (id, participant_id, token_hash) VALUES ($1, $2, $3)',
      [readmissionId.parse(newId()), owner.id, secretHash(token)],
    );
    return { token };
  });
}

/** From the few requests to their people, not from everybody to their requests: see `isOfPeopleIn`. */
const LIST_READMISSIONS = {
  name: 'list-readmissions',
  text: `
  SELECT readmission.id, owner.nickname, ${millisOf('asked_at')} AS asked_at
  FROM readmission CROSS JOIN LATERAL (
    SELECT nickname FROM participant
    WHERE id = readmission.participant_id AND session_id = $1 AND removed_at IS NULL OFFSET 0
  ) AS owner
  ORDER BY asked_at LIMIT 100`,
};

export async function listReadmissions(
  { pool }: Database,
  session: SessionId,
): Promise<{ readmissionId: ReadmissionId; nickname: string; askedAt: number }[]> {
  const { rows } = await pool.query<{ id: ReadmissionId; nickname: string; asked_at: number }>({
    ...LIST_READMISSIONS,
    values: [session],
  });
  return rows.map((row) => ({
    readmissionId: row.id,
    nickname: row.nickname,
    askedAt: row.asked_at,
  }));
}

/**
 * Answers a request: admitted, the new token takes the place of the old one. Gives the participant
 * whose other devices are to be sent away, or null when the request is no longer waiting.
 */
export async function answerReadmission(
  database: Database,
  session: SessionId,
  id: ReadmissionId,
  admit: boolean,
): Promise<ParticipantId | null> {
  return inTransaction(database, async (client) => {
    const { rows } = await client.query<{ participant_id: ParticipantId; token_hash: string }>(
      `DELETE FROM readmission USING participant
       WHERE readmission.id = $1 AND participant.id = participant_id AND session_id = $2
       RETURNING participant_id, readmission.token_hash`,
      [id, session],
    );
    const request = rows[0];
    if (!request) return null;
    if (admit) {
      await client.query('UPDATE participant SET token_hash = $2 WHERE id = $1', [
        request.participant_id,
        request.token_hash,
      ]);
    }
    return request.participant_id;
  });
}
