import { connect } from 'node:net';
import { expect } from '@playwright/test';
import { io } from 'socket.io-client';
import { childrenOf } from '../load/cpu-of';
import { type App, startApp } from '../support/app';
import { readMetrics } from '../support/read-metrics';
import { test } from './test';

let app: App;

test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(() => app.close());

test('the running program says that it is ready, and how it is', async () => {
  const ready = await fetch(`${app.url}/api/ready`);
  expect(ready.status).toBe(200);
  expect(await ready.json()).toEqual({ status: 'ready' });
  const metrics = await (await fetch(`${app.url}/metrics`)).text();
  expect(metrics).toContain('lectern_sockets{audience="phone"} 0');
  expect(metrics).toContain('process_resident_memory_bytes');
});

test('the metrics have the process that draws pages beside the one that runs sessions', async () => {
  const [pages] = childrenOf(app.pid());
  await fetch(`${app.url}/sign-in`);
  const read = await readMetrics(app.url);
  for (const series of [
    'process_cpu_seconds_total',
    'process_resident_memory_bytes',
    'nodejs_eventloop_lag_p99_seconds',
  ]) {
    expect(read(series), series).toBeGreaterThan(0);
    expect(read(`${series}{process="pages"}`), series).toBeGreaterThan(0);
  }
  expect(read('process_resident_memory_bytes')).not.toBe(
    read('process_resident_memory_bytes{process="pages"}'),
  );
  const text = await (await fetch(`${app.url}/metrics`)).text();
  expect(text.match(/^# HELP process_cpu_seconds_total/gm)).toHaveLength(1);

  // One that hangs holds up nothing: what the sockets' process measures is there all the same.
  if (!pages) throw new Error('The program has no process for pages.');
  process.kill(pages, 'SIGSTOP');
  const alone = await readMetrics(app.url);
  process.kill(pages, 'SIGCONT');
  expect(alone('process_cpu_seconds_total')).toBeGreaterThan(0);
  expect(alone('process_cpu_seconds_total{process="pages"}')).toBe(0);
});

test('pages that die come back, and the sockets do not notice', async () => {
  const socket = io(app.url, { transports: ['websocket'], reconnection: false });
  await new Promise((resolve) => socket.once('connect', () => resolve(null)));
  const [pages] = childrenOf(app.pid());
  if (!pages) throw new Error('The program has no process for pages.');
  process.kill(pages, 'SIGKILL');

  const meanwhile = await fetch(`${app.url}/sign-in`);
  expect(meanwhile.status).toBe(503);
  expect(await meanwhile.text()).toContain('What was saved is safe');
  expect((await fetch(`${app.url}/join`)).status).toBe(200);
  await expect(async () => {
    expect((await fetch(`${app.url}/sign-in`)).status).toBe(200);
  }).toPass({ timeout: 10_000 });
  expect(childrenOf(app.pid())).not.toContain(pages);
  const knock = socket.timeout(2000).emitWithAck('session:knock', { code: '000000' });
  expect(await knock).toMatchObject({ ok: false, code: 'unknown-code' });
  socket.close();
});

test('who claims another address at every try is still the same one', async () => {
  const statuses: number[] = [];
  for (let attempt = 1; attempt <= 12; attempt++) {
    const response = await fetch(`${app.url}/api/sign-in`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Origin: app.url,
        'X-Forwarded-For': `10.0.0.${attempt}`,
      },
      body: JSON.stringify({ token: 'a guess' }),
    });
    statuses.push(response.status);
  }
  expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
  expect(statuses.slice(10)).toEqual([429, 429]);
});

test('an idle connection, a mute one and a socket do not hold up stopping', async () => {
  const idle = connect(app.port, '127.0.0.1').on('error', () => {});
  await new Promise((resolve) => {
    idle.once('data', resolve);
    idle.write('GET /api/ready HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n');
  });
  const mute = connect(app.port, '127.0.0.1').on('error', () => {});
  const socket = io(app.url, { transports: ['websocket'], reconnection: false });
  await new Promise((resolve) => socket.once('connect', () => resolve(null)));
  const gone = new Promise((resolve) => socket.once('disconnect', resolve));

  const askedAt = Date.now();
  await app.kill('SIGTERM');
  expect(Date.now() - askedAt).toBeLessThan(2_000);
  expect(await gone).toBe('io server disconnect');
  idle.destroy();
  mute.destroy();

  await app.start();
  expect((await fetch(`${app.url}/api/ready`)).status).toBe(200);
});
