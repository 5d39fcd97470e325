import { once } from 'node:events';
import net from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { answers, freePort, portProblem } from './ports.mjs';

async function listeningPort(host: string): Promise<number> {
  const server = net.createServer().listen(0, host);
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return address.port;
}

test('a free port is free', async () => {
  const port = await freePort();
  expect(await answers('127.0.0.1', port)).toBe(false);
  expect(await portProblem('127.0.0.1', port)).toBeNull();
  expect(await portProblem('0.0.0.0', port)).toBeNull();
});

test('a port that somebody listens on is in use, also for all addresses', async () => {
  const port = await listeningPort('127.0.0.1');
  expect(await answers('127.0.0.1', port)).toBe(true);
  expect(await portProblem('127.0.0.1', port)).toBe('EADDRINUSE');
  expect(await portProblem('0.0.0.0', port)).toBe('EADDRINUSE');
});

test('port 0 lets the system choose', async () => {
  expect(await portProblem('0.0.0.0', 0)).toBeNull();
});

test('an address of another computer is none of ours', async () => {
  expect(await portProblem('192.0.2.1', 3000)).toBe('EADDRNOTAVAIL');
});
