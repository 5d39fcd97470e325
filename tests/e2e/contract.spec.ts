import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { projectRoot } from '@/scripts/project-root.mjs';
import { type App, startApp } from '../support/app';
import { LiveClient } from '../support/live-client';
import { test } from './test';

// The calls of docs/protocol.md, as another program makes them: with the Bearer token, no browser.

let app: App;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(() => app.close());

const notes = readFileSync(path.join(projectRoot, 'examples/containers.md'));

function call(method: string, where: string, body?: BodyInit, token = app.token) {
  return fetch(`${app.url}${where}`, {
    method,
    body,
    headers: { authorization: `Bearer ${token}` },
  });
}

test('a script imports a lecture, runs a session and reads the report', async () => {
  const imported = await call('POST', '/api/lectures?filename=containers.md', notes);
  expect(imported.status).toBe(201);
  const { id, deck } = await imported.json();
  expect(deck.activities).toHaveLength(7);
  expect(await (await call('GET', `/api/lectures/${id}`)).json()).toEqual({ id, deck });

  const started = await call('POST', `/api/lectures/${id}/sessions`);
  expect(started.status).toBe(201);
  const session = await started.json();
  expect(session).toMatchObject({
    sessionId: expect.any(String),
    code: expect.stringMatching(/^\d{6}$/),
    joinUrl: expect.stringContaining('/play/'),
    stageUrl: expect.stringContaining('/stage/'),
    hostUrl: expect.stringContaining('/host/'),
  });

  const host = new LiveClient(app.url, { sessionId: session.sessionId, hostToken: app.token });
  const phone = new LiveClient(app.url, {});
  const joined = await phone.send('session:join', { code: session.code, nickname: '=Ebba' });
  expect(joined).toMatchObject({ ok: true, view: { phase: 'lobby' } });
  const quiz = deck.activities.find(
    (activity: { type: string; correct: unknown }) =>
      activity.type === 'choice' && activity.correct !== null,
  );
  const { runId } = await host.send('run:open', { activityId: quiz.id });
  const answer = { runId, answerId: 'script-1', answer: quiz.correct };
  expect(await phone.send('answer:submit', answer)).toMatchObject({ ok: true });
  await host.send('run:reveal');
  await host.send('session:end');

  const reported = await call('GET', `/api/sessions/${session.sessionId}/report`);
  const report = await reported.json();
  expect(report.runs).toEqual([
    expect.objectContaining({ runId, activityId: quiz.id, round: 1, answered: 1, correct: 1 }),
  ]);
  expect(report.participants[0]).toMatchObject({
    participantId: joined.participantId,
    nickname: '=Ebba',
    rank: 1,
    answers: [{ runId, answer: quiz.correct, verdict: 'right', points: expect.any(Number) }],
  });

  const csv = await call('GET', `/api/sessions/${session.sessionId}/report.csv`);
  expect(csv.headers.get('content-type')).toContain('text/csv');
  expect(await csv.text()).toContain("'=Ebba");
  for (const [table, heading] of [
    ['questions', 'Question,Votes'],
    ['pulse', 'Section,From'],
  ]) {
    const csv = await call('GET', `/api/sessions/${session.sessionId}/${table}.csv`);
    expect(await csv.text()).toContain(heading);
  }
  const xlsx = await call('GET', `/api/sessions/${session.sessionId}/report.xlsx`);
  expect(
    Buffer.from(await xlsx.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  host.close();
  phone.close();
});

test('errors have a status, a code and a sentence', async () => {
  const table: [Promise<Response>, number, string][] = [
    [call('POST', '/api/lectures?filename=x.md', notes, 'wrong'), 401, 'not-signed-in'],
    [call('POST', '/api/lectures?filename=x.md', new Uint8Array()), 400, 'empty-file'],
    [
      call('POST', '/api/lectures?filename=x.md', new Uint8Array([0, 1, 2, 0, 255])),
      415,
      'binary-file',
    ],
    [call('POST', '/api/lectures?filename=x.md', 'x'.repeat(5_300_000)), 413, 'too-large'],
    [call('GET', '/api/lectures/nothing'), 404, 'unknown-lecture'],
    [call('POST', '/api/lectures/nothing/sessions'), 404, 'unknown-lecture'],
    [call('GET', '/api/sessions/nothing/report'), 404, 'unknown-session'],
  ];
  for (const [asked, status, code] of table) {
    const response = await asked;
    const body = await response.json();
    expect(body).toEqual({ error: { code, message: expect.stringMatching(/\w{3,}/) } });
    expect(response.status, code).toBe(status);
  }
});

test('one line of five megabytes comes in', async () => {
  const line = `# One line\n\n${'word '.repeat(1_040_000)}`;
  const response = await call('POST', '/api/lectures?filename=long.md', line);
  expect(response.status).toBe(201);
});

test('health says what is well', async () => {
  const response = await fetch(`${app.url}/api/health`);
  expect(await response.json()).toEqual({
    status: 'ok',
    database: 'ok',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  });
});

test('another site cannot use the cookie, and pages cannot be framed or scripted', async () => {
  const signedIn = await fetch(app.instructorLink().replace('localhost', '127.0.0.1'), {
    redirect: 'manual',
  });
  const [cookie = ''] = (signedIn.headers.get('set-cookie') ?? '').split(';');
  expect(signedIn.headers.get('set-cookie')).toMatch(/HttpOnly/i);
  expect(signedIn.headers.get('set-cookie')).toMatch(/SameSite=Lax/i);
  const forged = await fetch(`${app.url}/api/lectures?filename=x.md`, {
    method: 'POST',
    body: notes,
    headers: { cookie, origin: 'http://evil.example' },
  });
  expect(forged.status).toBe(403);
  const used = await fetch(app.instructorLink().replace('localhost', '127.0.0.1'), {
    redirect: 'manual',
  });
  expect(used.headers.get('set-cookie')).toBeNull();

  const scripts = {
    '/': /script-src 'self'(?: 'sha256-[^']+')+;/,
    '/sign-in': /script-src 'self' 'nonce-[^']+';/,
  };
  for (const [address, policy] of Object.entries(scripts)) {
    const page = await fetch(app.url + address);
    expect(page.headers.get('content-security-policy')).toMatch(policy);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  }
});
