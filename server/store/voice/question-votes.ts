import type { ParticipantId, QuestionId } from '@/domain/ids';
import type { Database } from '../database';

export type VoteFate = 'stored' | 'unknown-question' | 'own-question' | 'not-joined';

/**
 * One vote of a person for an open question of her session, or none. Says what became of it; the
 * same vote again is stored as it was.
 */
export async function voteForQuestion(
  { pool }: Database,
  participant: ParticipantId,
  question: QuestionId,
  up: boolean,
): Promise<VoteFate> {
  const { rows } = await pool.query<{ fate: VoteFate }>(up ? VOTE : TAKE_BACK, [
    question,
    participant,
  ]);
  return rows[0]?.fate ?? 'unknown-question';
}

const MAY_VOTE = `
  may AS (
    SELECT question.id, CASE WHEN removed_at IS NOT NULL THEN 'not-joined'
      WHEN question.participant_id = participant.id THEN 'own-question' ELSE 'stored' END AS fate
    FROM question JOIN session ON session.id = question.session_id AND ended_at IS NULL
      JOIN participant ON participant.id = $2 AND participant.session_id = session.id
    WHERE question.id = $1 AND status = 'open'
  )`;

const VOTE = `
  WITH ${MAY_VOTE}, voted AS (
    INSERT INTO question_vote (question_id, participant_id)
    SELECT id, $2 FROM may WHERE fate = 'stored' ON CONFLICT DO NOTHING
  )
  SELECT fate FROM may`;

const TAKE_BACK = `
  WITH ${MAY_VOTE}, taken_back AS (
    DELETE FROM question_vote USING may
    WHERE question_id = may.id AND participant_id = $2 AND fate = 'stored'
  )
  SELECT fate FROM may`;
