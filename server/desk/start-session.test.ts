import { expect, it } from 'vitest';
import { lectureId } from '@/domain/ids';
import { sessionSettings } from '@/domain/settings';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { completeConfig } from '@/server/config';
import { sharedDatabase } from '@/tests/support/shared-database';
import { listSessions } from '../store/session-list';
import { createBlankLecture, discardLecture } from './edit-lecture';
import { startSession } from './start-session';

const database = sharedDatabase();
const config = completeConfig({
  databaseUrl: 'postgres://none',
  publicUrl: 'https://quiz.example',
});
const place = { config, origin: 'http://localhost:3000' };
const settings = sessionSettings.parse({});

it('gives a code and the links that phones, projector and lecturer need', async () => {
  const { id } = await createBlankLecture(database(), LOCAL_OWNER, 'Signals');
  const started = await startSession(database(), LOCAL_OWNER, id, settings, place);
  if (!started.ok) throw new Error(started.message);
  expect(started.code).toMatch(/^\d{6}$/);
  expect(started).toMatchObject({
    joinUrl: `https://quiz.example/play/${started.code}`,
    stageUrl: `https://quiz.example/stage/${started.code}`,
    hostUrl: `http://localhost:3000/host/${started.sessionId}`,
  });
  const [row] = await listSessions(database(), LOCAL_OWNER, id);
  expect(row).toMatchObject({ sessionId: started.sessionId, title: 'Signals', phase: 'lobby' });
});

it('sends phones to the address that the lecturer chose', async () => {
  const { id } = await createBlankLecture(database(), LOCAL_OWNER, 'Signals');
  const chosen = { ...settings, address: 'http://192.168.1.20:3000/' };
  const started = await startSession(database(), LOCAL_OWNER, id, chosen, place);
  expect(started.ok && started.joinUrl).toBe(
    `http://192.168.1.20:3000/play/${started.ok && started.code}`,
  );
});

it('refuses a lecture that is deleted or never was', async () => {
  const { id } = await createBlankLecture(database(), LOCAL_OWNER, 'Gone');
  await discardLecture(database(), LOCAL_OWNER, id);
  for (const gone of [id, lectureId.parse('none')]) {
    expect(await startSession(database(), LOCAL_OWNER, gone, settings, place)).toMatchObject({
      ...{ ok: false, code: 'unknown-lecture' },
    });
  }
});
