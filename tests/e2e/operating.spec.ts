import { connect } from 'node:net';
import { expect, test } from '@playwright/test';
import { io } from 'socket.io-client';
import { type App, startApp } from '../support/app';

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
