import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { freePort, portProblem } from './ports.mjs';

const givenBySystem = '/proc/sys/net/ipv4/ip_local_port_range';

test('ports are free, differ, and are none that the system gives to whoever asks for any', async () => {
  const ports = await Promise.all(Array.from({ length: 50 }, freePort));
  expect(new Set(ports).size).toBe(50);
  const [first = 32_768] = existsSync(givenBySystem)
    ? readFileSync(givenBySystem, 'utf8').split(/\s+/).map(Number)
    : [];
  for (const port of ports) {
    expect(await portProblem('127.0.0.1', port)).toBeNull();
    expect(port).toBeLessThan(first);
  }
});
