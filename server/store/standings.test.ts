import { expect, test } from 'vitest';
import { makeSession } from '@/tests/support/live-session';
import { sharedDatabase } from '@/tests/support/shared-database';
import { addParticipants } from './participants';
import { readStandings } from './standings';

const database = sharedDatabase();

test('who joined in the same moment with the same score stands in the order of names, every time', async () => {
  const { sessionId } = await makeSession(database());
  const names = Array.from({ length: 30 }, (_, index) => `Guest ${String(index).padStart(2, '0')}`);
  const batch = names.toReversed().map((nickname) => ({ sessionId, nickname }));
  await addParticipants(database(), batch);
  const standings = await readStandings(database(), sessionId);
  expect(standings.map(({ nickname }) => nickname)).toEqual(names);
});
