import { expect, it } from 'vitest';
import { rulesOf } from '@/activities/rules';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { sharedDatabase } from '@/tests/support/shared-database';
import { findDeck } from '../store/activities';
import { importSample } from './import-sample';

const database = sharedDatabase();

it('loads the example lecture, every activity ready to be asked', async () => {
  const sample = await importSample(database(), LOCAL_OWNER);
  if (!sample.ok) throw new Error(sample.message);
  const deck = await findDeck(database(), LOCAL_OWNER, sample.id);
  expect(deck.length).toBeGreaterThanOrEqual(7);
  expect(new Set(deck.map(({ type }) => type))).toEqual(new Set(['choice', 'lines']));
  expect(deck.flatMap(({ type, config }) => rulesOf(type).gaps(config))).toEqual([]);
});
