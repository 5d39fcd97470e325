import type pg from 'pg';
import {
  type AskId,
  type ParticipantId,
  type QuestionId,
  questionId,
  type SessionId,
} from '@/domain/ids';
import { sessionSettings } from '@/domain/settings';
import { OPEN_QUESTIONS_MAX } from '@/domain/voice/limits';
import {
  isStillOpen,
  type MarkedStatus,
  type OwnQuestion,
  type QuestionStatus,
} from '@/domain/voice/questions';
import { newId } from '@/server/new-id';
import { type Database, inTransaction } from '../database';

export type NewQuestion = { participantId: ParticipantId; askId: AskId; text: string };
export type NotAsked = 'not-joined' | 'session-ended' | 'voice-off' | 'too-many-questions';

/**
 * Stores a question, waiting or open as the session has it. The same `askId` again gives what became
 * of the first. One question of a person at a time: her row is locked, so that two devices do not
 * both find a free place among the three.
 */
export async function askQuestion(
  database: Database,
  { participantId, askId, text }: NewQuestion,
): Promise<{ asked: true; question: OwnQuestion } | { asked: false; why: NotAsked }> {
  return inTransaction(database, async (client) => {
    const session = await lockAsker(client, participantId);
    if (!session) return { asked: false, why: 'not-joined' };
    const own = await ownQuestions(client, participantId);
    const before = own.find((question) => question.askId === askId);
    if (before) return { asked: true, question: withoutAsk(before) };
    const { questions } = sessionSettings.parse(session.settings).voice;
    if (session.ended) return { asked: false, why: 'session-ended' };
    if (questions === 'off') return { asked: false, why: 'voice-off' };
    if (own.filter(({ status }) => isStillOpen(status)).length >= OPEN_QUESTIONS_MAX) {
      return { asked: false, why: 'too-many-questions' };
    }
    const status: QuestionStatus = questions === 'open' ? 'open' : 'waiting';
    const id = questionId.parse(newId());
    await client.query(
      `INSERT INTO question (id, session_id, participant_id, ask_id, text, status, opened_at)
       VALUES ($1, $2, $3, $4, $5, $6, CASE WHEN $6 = 'open' THEN clock_timestamp() END)`,
      [id, session.id, participantId, askId, text, status],
    );
    return { asked: true, question: { questionId: id, text, status } };
  });
}

type AskersSession = { id: SessionId; settings: unknown; ended: boolean };

async function lockAsker(
  client: pg.PoolClient,
  participant: ParticipantId,
): Promise<AskersSession | undefined> {
  const { rows } = await client.query<AskersSession>(
    `SELECT session.id, settings, ended_at IS NOT NULL AS ended
     FROM participant JOIN session ON session.id = session_id
     WHERE participant.id = $1 AND removed_at IS NULL FOR NO KEY UPDATE OF participant`,
    [participant],
  );
  return rows[0];
}

type OwnRow = OwnQuestion & { askId: AskId };

const withoutAsk = ({ askId: _askId, ...question }: OwnRow): OwnQuestion => question;

async function ownQuestions(
  client: pg.PoolClient | pg.Pool,
  participant: ParticipantId,
): Promise<OwnRow[]> {
  const { rows } = await client.query<OwnRow>(
    `SELECT id AS "questionId", text, status, ask_id AS "askId" FROM question
     WHERE participant_id = $1 ORDER BY asked_at, id`,
    [participant],
  );
  return rows;
}

/** What a person has asked and not taken back, and what she has voted for. */
export async function readOwnVoice(
  { pool }: Database,
  participant: ParticipantId,
): Promise<{ own: OwnQuestion[]; voted: QuestionId[] }> {
  const [own, votes] = await Promise.all([
    ownQuestions(pool, participant),
    pool.query<{ question_id: QuestionId }>(
      'SELECT question_id FROM question_vote WHERE participant_id = $1',
      [participant],
    ),
  ]);
  return {
    own: own.filter(({ status }) => status !== 'withdrawn').map(withoutAsk),
    voted: votes.rows.map(({ question_id }) => question_id),
  };
}

/** Takes an own question back; a hidden one stays hidden. False when there is none to take back. */
export async function withdrawQuestion(
  { pool }: Database,
  participant: ParticipantId,
  question: QuestionId,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `UPDATE question SET status = 'withdrawn', pinned_at = NULL
     WHERE id = $1 AND participant_id = $2 AND status IN ('waiting', 'open', 'withdrawn')`,
    [question, participant],
  );
  return rowCount === 1;
}

/**
 * The host opens, answers or hides a question; what is not open any more leaves the stage. Gives its
 * author and what she may know, or null when the session has no such question.
 */
export async function markQuestion(
  { pool }: Database,
  session: SessionId,
  question: QuestionId,
  status: MarkedStatus,
): Promise<{ author: ParticipantId; question: OwnQuestion } | null> {
  const { rows } = await pool.query<{ author: ParticipantId; text: string }>(
    `UPDATE question SET status = $3,
       opened_at = CASE WHEN $3 = 'open' THEN coalesce(opened_at, clock_timestamp())
         ELSE opened_at END,
       pinned_at = CASE WHEN $3 = 'open' THEN pinned_at END
     WHERE id = $1 AND session_id = $2 AND status <> 'withdrawn'
     RETURNING participant_id AS author, text`,
    [question, session, status],
  );
  const row = rows[0];
  return row
    ? { author: row.author, question: { questionId: question, text: row.text, status } }
    : null;
}

/**
 * Puts a question on the stage, and with it before the room; null takes off whatever is there. The
 * latest pin counts, so two windows that pin at once do not need to wait for each other. Gives the
 * author, or null when there is no such question (or none was wanted).
 */
export async function pinQuestion(
  { pool }: Database,
  session: SessionId,
  question: QuestionId | null,
): Promise<{ author: ParticipantId; question: OwnQuestion } | null> {
  const { rows } = await pool.query<{ author: ParticipantId; text: string }>(
    `WITH unpinned AS (
       UPDATE question SET pinned_at = NULL
       WHERE session_id = $1 AND pinned_at IS NOT NULL AND id IS DISTINCT FROM $2
     )
     UPDATE question SET status = 'open', opened_at = coalesce(opened_at, clock_timestamp()),
       pinned_at = clock_timestamp(), pinned_phase = phase, pinned_run_id = current_run_id,
       pinned_slide = CASE WHEN slide->>'place' <> 'away'
         THEN jsonb_build_object('id', slide->'id', 'step', slide->'step') END
     FROM session
     WHERE session.id = session_id AND question.id = $2 AND session_id = $1
       AND status <> 'withdrawn'
     RETURNING participant_id AS author, text`,
    [session, question],
  );
  const row = rows[0];
  return row && question
    ? { author: row.author, question: { questionId: question, text: row.text, status: 'open' } }
    : null;
}
