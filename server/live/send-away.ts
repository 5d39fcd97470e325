import type { LiveServer } from './socket-types';

const LOOK_EVERY_MS = 20;

/**
 * Disconnects everybody who is connected to this process and waits, at most `patienceMs`, until what was written to them is out:
 * closing the server at once would take the last acknowledgements along.
 */
export async function sendAway(io: LiveServer, patienceMs: number): Promise<void> {
  io.local.disconnectSockets(true);
  const until = performance.now() + patienceMs;
  while (io.engine.clientsCount > 0 && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
