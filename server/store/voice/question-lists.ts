import type { ParticipantId, RunId, SessionId } from '@/domain/ids';
import type { Phase } from '@/domain/session-state';
import type { HostQuestion, PinnedSlide } from '@/domain/voice/questions';
import { instant, millisOf, NOW_MS } from '../clock';
import type { Database } from '../database';
import { isOfPeopleIn } from '../people-in';

/** So many questions of a running session are looked at; the newest. */
const QUESTIONS_MAX = 400;

const LIST_QUESTIONS = {
  name: 'list-questions',
  text: `
  SELECT question.id AS "questionId", text, status, ${millisOf('asked_at')} AS "askedAt",
    (SELECT count(*)::int FROM question_vote
     WHERE question_id = question.id AND ${isOfPeopleIn('$1')}) AS votes,
    (SELECT count(*)::int FROM question_reader
     WHERE question_reader.session_id = $1 AND looked_at >= opened_at
       AND question_reader.participant_id <> question.participant_id) AS readers,
    ${millisOf('pinned_at')} AS "pinnedAt", pinned_phase AS "pinnedPhase",
    pinned_run_id AS "pinnedRunId", pinned_slide AS "pinnedSlide"
  FROM question
  WHERE question.session_id = $1 AND ${isOfPeopleIn('$1')} AND status <> 'withdrawn'
  ORDER BY asked_at DESC LIMIT $2`,
};

type Row = Omit<HostQuestion, 'pinned'> & {
  pinnedAt: number | null;
  pinnedPhase: Phase;
  pinnedRunId: RunId | null;
  pinnedSlide: PinnedSlide | null;
};

/**
 * The questions of a session that nobody has withdrawn, of everybody who is still in it, in no order
 * that counts; the newest of very many, or with `limit` null all. At most one is pinned: the latest.
 * `readAt`: milliseconds by the database's clock.
 */
export async function listQuestions(
  { pool }: Database,
  session: SessionId,
  limit: number | null = QUESTIONS_MAX,
): Promise<{ questions: HostQuestion[]; readAt: number }> {
  const clock = await pool.query<{ now: number }>(`SELECT ${NOW_MS} AS now`);
  const { rows } = await pool.query<Row>({ ...LIST_QUESTIONS, values: [session, limit] });
  const latest = Math.max(...rows.map(({ pinnedAt }) => pinnedAt ?? Number.NEGATIVE_INFINITY));
  const questions = rows.map(
    ({ pinnedAt, pinnedPhase, pinnedRunId, pinnedSlide, ...question }) => ({
      ...question,
      pinned:
        pinnedAt !== null && pinnedAt === latest
          ? { phase: pinnedPhase, runId: pinnedRunId, slide: pinnedSlide }
          : null,
    }),
  );
  return { questions, readAt: clock.rows[0]?.now ?? 0 };
}

/** Notes that people had the list before their eyes, as it was read at that moment. */
export async function noteReaders(
  { pool }: Database,
  session: SessionId,
  people: ParticipantId[],
  at: number,
): Promise<void> {
  await pool.query(
    `INSERT INTO question_reader (session_id, participant_id, looked_at)
     SELECT $1, person, $3 FROM unnest($2::text[]) AS person ORDER BY person
     ON CONFLICT (participant_id) DO UPDATE
       SET looked_at = greatest(question_reader.looked_at, excluded.looked_at)`,
    [session, [...new Set(people)], instant(at)],
  );
}
