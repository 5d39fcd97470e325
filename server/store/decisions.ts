import type pg from 'pg';
import type { ActivityConfig } from '@/domain/activity';
import type { RunId, SessionId } from '@/domain/ids';
import type { Verdict } from '@/domain/scoring';
import type { RunState, SessionState } from '@/domain/session-state';
import { instant } from './clock';
import { type Database, inTransaction } from './database';

/** Verdict and points of an answer; null when nothing can be right. */
export type ScoreAnswer = (
  value: unknown,
  elapsedMs: number,
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
 * Stores a decided step in one transaction: session, runs and, when a run closes, the points of its
 * answers. Closing takes the run's lock, so every answer is either before it, counted and scored,
 * or refused. False (and nothing stored) when somebody else stored a step of this version first.
 */
export async function saveStep(database: Database, step: DecidedStep): Promise<boolean> {
  const { before, after, left, opened } = step;
  return inTransaction(database, async (client) => {
    const { rowCount } = await client.query(
      `UPDATE session SET version = $3, phase = $4, locked = $5, current_run_id = $6, settings = $7,
         ended_at = CASE WHEN $4 = 'ended' THEN coalesce(ended_at, clock_timestamp()) END
       WHERE id = $1 AND version = $2`,
      [
        before.id,
        before.version,
        after.version,
        after.phase,
        after.locked,
        after.run?.id ?? null,
        after.settings,
      ],
    );
    if (rowCount === 0) return false;
    if (left) await updateRun(client, left);
    if (after.run && opened) await insertRun(client, before.id, after.run, opened.config);
    else if (after.run && after.run !== before.run) await updateRun(client, after.run);
    const closed = justClosed(before, left ?? after.run);
    if (closed) await scoreRun(client, closed, step.scoreAnswer);
    return true;
  });
}

function justClosed(before: SessionState, run: RunState | null): RunState | null {
  return run && run.closedAt !== null && before.run?.id === run.id && before.run.closedAt === null
    ? run
    : null;
}

async function insertRun(
  client: pg.PoolClient,
  session: SessionId,
  run: RunState,
  config: ActivityConfig,
): Promise<void> {
  await client.query(
    `INSERT INTO run (id, session_id, activity_id, round, number, type, config, scored, seconds,
       opens_at, closes_at, live)
     SELECT $1, $2, $3, $4, (SELECT count(*) + 1 FROM run WHERE session_id = $2), $5, $6, $7, $8,
       $9, $10, $11`,
    [
      run.id,
      session,
      run.activityId,
      run.round,
      run.type,
      config,
      run.scored,
      run.seconds,
      instant(run.opensAt),
      instant(run.closesAt),
      run.live,
    ],
  );
}

async function updateRun(client: pg.PoolClient, run: RunState): Promise<void> {
  await client.query(
    `UPDATE run SET seconds = $2, closes_at = $3, paused_at = $4, paused_ms = $5, closed_at = $6,
       revealed_at = $7, shown = $8, live = $9, edits = $10
     WHERE id = $1`,
    [
      run.id,
      run.seconds,
      instant(run.closesAt),
      instant(run.pausedAt),
      Math.round(run.pausedMs),
      instant(run.closedAt),
      instant(run.revealedAt),
      run.shown,
      run.live,
      run.edits,
    ],
  );
}

async function scoreRun(
  client: pg.PoolClient,
  run: RunState,
  scoreAnswer: ScoreAnswer,
): Promise<void> {
  if (!run.scored) return;
  const { rows } = await client.query<{
    participant_id: string;
    answer_key: string;
    value: unknown;
    elapsed_ms: number;
  }>('SELECT participant_id, answer_key, value, elapsed_ms FROM answer WHERE run_id = $1', [
    run.id,
  ]);
  const scored = rows.map((row) => ({ ...row, ...scoreAnswer(row.value, row.elapsed_ms) }));
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
