import type pg from 'pg';
import type { ActivityConfig } from '@/domain/activity';
import type { RunId } from '@/domain/ids';
import type { Verdict } from '@/domain/scoring';
import type { RunState, SessionState } from '@/domain/session-state';
import type { TimeFactor } from '@/domain/time/time-factor';
import { instant } from './clock';
import { type Database, inTransaction } from './database';

/** Verdict and points of an answer; null when nothing can be right. */
export type ScoreAnswer = (
  value: unknown,
  elapsedMs: number,
  timeFactor: TimeFactor,
) => { verdict: Verdict; points: number } | null;

/** One decided step of a session, ready to be stored. */
export type DecidedStep = {
  before: SessionState;
  after: SessionState;
  /** The run that the step moved on from, in its last state. */
  left: RunState | null;
  /** The config of a run that this step opens. */
  opened: { config: ActivityConfig } | null;
  /** For the run that this step closes. */
  scoreAnswer: ScoreAnswer;
};

/**
 * Session and runs in one statement: the runs change only when the session does, and it only when it
 * still has the version that the step was decided on. A revealed round shows the key: the rounds before
 * it, kept hidden until then, are revealed with it.
 */
const SAVE_STEP = {
  name: 'save-step',
  text: `
  WITH stepped AS (
    UPDATE session SET version = $3, phase = $4, locked = $5, current_run_id = $6, settings = $7,
      ended_at = CASE WHEN $4 = 'ended' THEN coalesce(ended_at, clock_timestamp()) END,
      slide = $10, started_at = CASE WHEN $4 <> 'lobby' OR $10::jsonb IS NOT NULL
        THEN coalesce(started_at, clock_timestamp()) END
    WHERE id = $1 AND version = $2
    RETURNING id
  ), changed AS (
    UPDATE run SET seconds = given.seconds, closes_at = given.closes_at,
      paused_at = given.paused_at, paused_ms = given.paused_ms, closed_at = given.closed_at,
      revealed_at = given.revealed_at, discuss_from = given.discuss_from,
      discuss_until = given.discuss_until, shown = given.shown, live = given.live,
      edits = given.edits
    FROM stepped, json_to_recordset($8) AS given (id text, seconds int, closes_at timestamptz,
      paused_at timestamptz, paused_ms int, closed_at timestamptz, revealed_at timestamptz,
      discuss_from timestamptz, discuss_until timestamptz, shown int, live boolean, edits jsonb)
    WHERE run.id = given.id
  ), earlier AS (
    UPDATE run SET revealed_at = given.revealed_at
    FROM stepped, json_to_recordset($8) AS given (activity_id text, round int,
      revealed_at timestamptz)
    WHERE run.session_id = stepped.id AND run.activity_id = given.activity_id
      AND run.round < given.round AND run.revealed_at IS NULL AND given.revealed_at IS NOT NULL
  ), opened AS (
    INSERT INTO run (id, session_id, activity_id, round, number, type, config, scored, seconds,
      opens_at, closes_at, live)
    SELECT given.id, stepped.id, activity_id, round,
      (SELECT count(*) + 1 FROM run WHERE session_id = stepped.id), type, config, scored, seconds,
      opens_at, closes_at, live
    FROM stepped, json_to_recordset($9) AS given (id text, activity_id text, round int, type text,
      config jsonb, scored boolean, seconds int, opens_at timestamptz, closes_at timestamptz,
      live boolean)
  )
  SELECT 1 FROM stepped`,
};

/**
 * Stores a decided step as a whole: session, runs and, when a run closes, the points of its answers.
 * Closing takes the run's lock, so every answer is either before it, counted and scored, or refused.
 * False (and nothing stored) when somebody else stored a step of this version first.
 */
export async function saveStep(database: Database, step: DecidedStep): Promise<boolean> {
  const closed = justClosed(step.before, step.left ?? step.after.run);
  if (!closed?.scored) return saveState(database.pool, step);
  return inTransaction(database, async (client) => {
    if (!(await saveState(client, step))) return false;
    await scoreRun(client, closed, step.scoreAnswer);
    return true;
  });
}

async function saveState(
  client: pg.Pool | pg.PoolClient,
  { before, after, left, opened }: DecidedStep,
): Promise<boolean> {
  const kept = after.run && !opened && after.run !== before.run ? after.run : null;
  const changed = [left, kept].filter((run) => run !== null);
  const { rowCount } = await client.query({
    ...SAVE_STEP,
    values: [
      before.id,
      before.version,
      after.version,
      after.phase,
      after.locked,
      after.run?.id ?? null,
      after.settings,
      JSON.stringify(changed.map(runRow)),
      JSON.stringify(opened && after.run ? [{ ...runRow(after.run), config: opened.config }] : []),
      after.slide && JSON.stringify(after.slide),
    ],
  });
  return rowCount === 1;
}

function justClosed(before: SessionState, run: RunState | null): RunState | null {
  return run && run.closedAt !== null && before.run?.id === run.id && before.run.closedAt === null
    ? run
    : null;
}

function runRow(run: RunState) {
  return {
    id: run.id,
    activity_id: run.activityId,
    round: run.round,
    type: run.type,
    scored: run.scored,
    seconds: run.seconds,
    opens_at: instant(run.opensAt),
    closes_at: instant(run.closesAt),
    paused_at: instant(run.pausedAt),
    paused_ms: Math.round(run.pausedMs),
    closed_at: instant(run.closedAt),
    revealed_at: instant(run.revealedAt),
    discuss_from: instant(run.discussFrom),
    discuss_until: instant(run.discussUntil),
    shown: run.shown,
    live: run.live,
    edits: run.edits,
  };
}

async function scoreRun(
  client: pg.PoolClient,
  run: RunState,
  scoreAnswer: ScoreAnswer,
): Promise<void> {
  const { rows } = await client.query<{
    participant_id: string;
    answer_key: string;
    value: unknown;
    elapsed_ms: number;
    time_factor: TimeFactor;
  }>(
    `SELECT participant_id, answer_key, value, elapsed_ms, coalesce(time_factor, 1) AS time_factor
     FROM answer LEFT JOIN participant ON participant.id = participant_id WHERE run_id = $1`,
    [run.id],
  );
  const scored = rows.map((row) => ({
    ...row,
    ...scoreAnswer(row.value, row.elapsed_ms, row.time_factor),
  }));
  await client.query(
    `UPDATE answer SET verdict = scored.verdict, points = scored.points
     FROM unnest($2::text[], $3::text[], $4::text[], $5::int[])
       AS scored (participant_id, answer_key, verdict, points)
     WHERE run_id = $1 AND answer.participant_id = scored.participant_id
       AND answer.answer_key = scored.answer_key`,
    [
      run.id satisfies RunId,
      scored.map((row) => row.participant_id),
      scored.map((row) => row.answer_key),
      scored.map((row) => row.verdict ?? null),
      scored.map((row) => row.points ?? null),
    ],
  );
}
