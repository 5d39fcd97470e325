import type { ActivityConfig } from '@/domain/activity';
import type { ActivityId, LectureId, SessionId } from '@/domain/ids';
import type { Database } from './database';

/** An activity as a session sees it; `runs` says how often it was opened there. */
export type LiveDeckItem = {
  activityId: ActivityId;
  type: string;
  config: ActivityConfig;
  section: string;
  line: number;
  runs: number;
  /** False for an instant poll, or an activity deleted since. */
  inDeck: boolean;
};

const ITEMS = `
  WITH deck AS (
    SELECT id, type, config, section, line, position FROM activity
    WHERE lecture_id = $1 AND status = 'kept'
  ), opened AS (
    SELECT DISTINCT ON (activity_id) activity_id, type, config, number,
      count(*) OVER (PARTITION BY activity_id)::int AS runs
    FROM run WHERE session_id = $2 ORDER BY activity_id, round DESC
  )
  SELECT coalesce(deck.id, activity_id) AS activity_id, coalesce(deck.type, opened.type) AS type,
    coalesce(deck.config, opened.config) AS config, coalesce(section, '') AS section,
    coalesce(line, 0) AS line, coalesce(runs, 0) AS runs, deck.id IS NOT NULL AS "inDeck"
  FROM deck FULL JOIN opened ON opened.activity_id = deck.id`;

const READ_DECK = {
  name: 'read-live-deck',
  text: `${ITEMS} ORDER BY position NULLS LAST, number`,
};
const READ_ITEM = {
  name: 'read-live-deck-item',
  text: `SELECT * FROM (${ITEMS}) AS item WHERE activity_id = $3`,
};

type Row = Omit<LiveDeckItem, 'activityId'> & { activity_id: ActivityId };
const itemOf = ({ activity_id, ...row }: Row): LiveDeckItem => ({
  activityId: activity_id,
  ...row,
});

/**
 * What a session can open: the lecture's kept activities in deck order, then what was opened there
 * without being in the deck (an instant poll, or an activity deleted since).
 */
export async function readLiveDeck(
  { pool }: Database,
  lecture: LectureId,
  session: SessionId,
): Promise<LiveDeckItem[]> {
  const { rows } = await pool.query<Row>({ ...READ_DECK, values: [lecture, session] });
  return rows.map(itemOf);
}

/** One of them; null when the session cannot open it. */
export async function readLiveDeckItem(
  { pool }: Database,
  lecture: LectureId,
  session: SessionId,
  activity: ActivityId,
): Promise<LiveDeckItem | null> {
  const { rows } = await pool.query<Row>({ ...READ_ITEM, values: [lecture, session, activity] });
  return rows[0] ? itemOf(rows[0]) : null;
}
