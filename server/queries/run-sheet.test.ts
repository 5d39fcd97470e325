import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownerId, sessionId } from '@/domain/ids';
import { sessionSettings } from '@/domain/settings';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { createTestDatabase, type TestDatabase } from '@/tests/support/database';
import { sampleActivityId, sampleDeck } from '@/tests/support/sample-deck';
import { type Database, openDatabase } from '../store/database';
import { createLecture, deleteLecture } from '../store/lectures';
import { ensureOwner } from '../store/owners';
import { createSession } from '../store/sessions';
import { readRunSheet } from './run-sheet';

let testDatabase: TestDatabase;
let database: Database;
let lecture: Awaited<ReturnType<typeof createLecture>>;
let session: Awaited<ReturnType<typeof createSession>>['sessionId'];

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = openDatabase(testDatabase.url);
  await ensureOwner(database, { id: LOCAL_OWNER, name: 'Ada' });
  lecture = await createLecture(database, LOCAL_OWNER, {
    title: 'Processes',
    fileName: null,
    source: '# Processes\n',
    encoding: { read: 'utf-8', repaired: null, restored: 0 },
    outline: [
      {
        title: 'Processes',
        level: 1,
        line: 1,
        lineEnd: 9,
        minutes: 20,
        notes: [{ kind: 'say', text: 'Look at the first line.', line: 1 }],
      },
    ],
    doubts: [],
    unread: [],
    deck: sampleDeck(),
  });
  const settings = sessionSettings.parse({});
  const made = await createSession(database, { lectureId: lecture, title: 'Processes', settings });
  session = made.sessionId;
});
afterAll(async () => {
  await database.close();
  await testDatabase.drop();
});

const read = (owner = LOCAL_OWNER, id = session) => readRunSheet(database, owner, id);

describe('the run sheet of a session', () => {
  it('has the outline and the notes near each activity', async () => {
    const sheet = await read();
    expect(sheet).toMatchObject({ lectureId: lecture, title: 'Processes' });
    expect(sheet?.sections).toEqual([{ title: 'Processes', level: 1, line: 1, minutes: 20 }]);
    expect(sheet?.notes[sampleActivityId('quiz')]).toHaveLength(1);
    expect(sheet?.notes[sampleActivityId('lines')]).toEqual([]);
  });

  it('is nobody else’s, and of no unknown session', async () => {
    expect(await read(ownerId.parse('somebody'))).toBeNull();
    expect(await read(LOCAL_OWNER, sessionId.parse('nothing'))).toBeNull();
  });

  it('is empty, but there, after the lecture was deleted', async () => {
    await deleteLecture(database, LOCAL_OWNER, lecture);
    expect(await read()).toMatchObject({ title: 'Processes', sections: [], notes: {} });
  });
});
