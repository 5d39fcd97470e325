import { expect, it } from 'vitest';
import { recordSession } from '@/tests/support/recorded-session';
import { SECRETS } from '@/tests/support/sample-deck';
import { sharedDatabase } from '@/tests/support/shared-database';
import { removeParticipant } from '../store/participants';
import { readOwnResult } from './own-result';

const database = sharedDatabase();

it('shows own answers, points and rank', async () => {
  const { person } = await recordSession(
    database(),
    ['Ada', 'Bela'],
    [
      { activity: 'poll', answers: { Bela: [1] } },
      { activity: 'quiz', answers: { Ada: [1], Bela: [0] } },
    ],
  );
  const result = await readOwnResult(database(), person('Bela').resultKey);
  expect(result).toMatchObject({
    ...{ nickname: 'Bela', title: 'Sample lecture', score: 0, rank: 2, people: 2, ended: false },
  });
  expect(result?.runs).toMatchObject([
    { number: 1, answer: [1], verdict: null, points: null, right: null },
    { number: 2, answer: [0], verdict: 'wrong', points: 0, answered: 2, right: 1, key: 'B' },
  ]);
});

it('holds nothing of a run that is not revealed', async () => {
  const { person } = await recordSession(
    database(),
    ['Ada'],
    [{ activity: 'lines', answers: { Ada: [1] }, revealed: false }],
  );
  const result = await readOwnResult(database(), person('Ada').resultKey);
  expect(result?.runs).toEqual([]);
});

it('gives no key away while an activity is asked again', async () => {
  const { person } = await recordSession(
    database(),
    ['Ada'],
    [
      { activity: 'quiz', answers: { Ada: [0] } },
      { activity: 'quiz', round: 2, answers: {}, revealed: false },
    ],
  );
  const text = JSON.stringify(await readOwnResult(database(), person('Ada').resultKey));
  for (const secret of SECRETS) expect(text).not.toContain(secret);
  expect(text).not.toContain('correct');
});

it('is null for an unknown key and for somebody who was removed', async () => {
  const { sessionId, person } = await recordSession(database(), ['Ada'], []);
  expect(await readOwnResult(database(), 'no-such-key')).toBeNull();
  await removeParticipant(database(), sessionId, person('Ada').participantId);
  expect(await readOwnResult(database(), person('Ada').resultKey)).toBeNull();
});
