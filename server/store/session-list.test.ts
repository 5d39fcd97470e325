import { expect, it } from 'vitest';
import { ownerId } from '@/domain/ids';
import { sessionSettings } from '@/domain/settings';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { makeSession } from '@/tests/support/live-session';
import { recordSession } from '@/tests/support/recorded-session';
import { sampleActivityId } from '@/tests/support/sample-deck';
import { sharedDatabase } from '@/tests/support/shared-database';
import { setActivityStatus } from './activities';
import { deleteLecture } from './lectures';
import { removeParticipant } from './participants';
import { listLectures, listSessions } from './session-list';
import { createSession } from './sessions';

const database = sharedDatabase();

it('counts people, runs, answers and the share right of revealed questions', async () => {
  const { sessionId, lectureId, person } = await recordSession(
    database(),
    ['Ada', 'Bela', 'Cleo'],
    [
      { activity: 'poll', answers: { Ada: [0], Bela: [1], Cleo: [0] } },
      { activity: 'quiz', answers: { Ada: [1], Bela: [0], Cleo: [1] } },
      { activity: 'second', answers: { Ada: [0] }, revealed: false },
    ],
  );
  await removeParticipant(database(), sessionId, person('Cleo').participantId);
  const [row] = await listSessions(database(), LOCAL_OWNER, lectureId);
  expect(row).toMatchObject({
    ...{ sessionId, people: 2, runs: 3, answers: 5, shareRight: 0.5, phase: 'lobby' },
    lectureDeleted: false,
  });
});

it('has the share right of the round that counts', async () => {
  const { lectureId } = await recordSession(
    database(),
    ['Ada', 'Bela'],
    [
      { activity: 'quiz', answers: { Ada: [0], Bela: [0] } },
      { activity: 'quiz', round: 2, answers: { Ada: [1], Bela: [1] } },
    ],
  );
  const [row] = await listSessions(database(), LOCAL_OWNER, lectureId);
  expect(row).toMatchObject({ runs: 2, answers: 4, shareRight: 1 });
});

it('lists lectures newest first with the last session of each', async () => {
  const { lectureId } = await makeSession(database());
  // The clock of the rows counts milliseconds.
  await new Promise((resolve) => setTimeout(resolve, 5));
  const latest = await createSession(database(), {
    lectureId,
    title: 'Second time',
    settings: sessionSettings.parse({}),
  });
  await setActivityStatus(
    database(),
    LOCAL_OWNER,
    lectureId,
    sampleActivityId('poll'),
    'dismissed',
  );
  const [first] = await listLectures(database(), LOCAL_OWNER);
  expect(first).toMatchObject({ id: lectureId, activities: 4, dismissed: 1 });
  expect(first?.lastSession).toMatchObject({ sessionId: latest.sessionId, shareRight: null });
});

it('keeps the sessions of a deleted lecture, and hides the lecture', async () => {
  const { lectureId, sessionId } = await makeSession(database());
  await deleteLecture(database(), LOCAL_OWNER, lectureId);
  const lectures = await listLectures(database(), LOCAL_OWNER);
  expect(lectures.map(({ id }) => id)).not.toContain(lectureId);
  const sessions = await listSessions(database(), LOCAL_OWNER);
  expect(sessions.find((row) => row.sessionId === sessionId)?.lectureDeleted).toBe(true);
});

it('shows nothing to somebody else', async () => {
  const stranger = ownerId.parse('stranger');
  expect(await listLectures(database(), stranger)).toEqual([]);
  expect(await listSessions(database(), stranger)).toEqual([]);
});
