import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLiveSession, openRun } from '../support/live-session';

let live: Awaited<ReturnType<typeof openLiveSession>>;

beforeEach(async () => {
  live = await openLiveSession();
});
afterEach(() => live.close());

test('a step that was stored, and of which some could not be told, is told to them later', async () => {
  const host = await live.host();
  const stage = await live.stage();
  const phone = await live.phone('Ada');
  const { pool } = live.database;
  // Stored without it, but the host's view cannot be made.
  await pool.query('ALTER TABLE readmission RENAME TO readmission_away');
  const run = await openRun(host, 'poll');
  await phone.client.until((view) => view.run?.runId === run);
  expect(host.view.run).toBeNull();
  await pool.query('ALTER TABLE readmission_away RENAME TO readmission');
  await host.until((view) => view.run?.runId === run);
  await stage.until((view) => view.run?.runId === run);
});
