import { randomInt } from 'node:crypto';
import net from 'node:net';

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>} whether something accepts connections there
 */
export function answers(host, port) {
  return new Promise((resolve) => {
    const socket = net.connect({ host, port, timeout: 1000 });
    const finish = (/** @type {boolean} */ result) => {
      socket.destroy();
      resolve(result);
    };
    socket.on('connect', () => finish(true));
    socket.on('error', () => finish(false));
    socket.on('timeout', () => finish(false));
  });
}

/** Below those that Linux, macOS and Windows give to outgoing connections, or for port 0. */
const quietPorts = { from: 20_000, below: 32_000 };
const portTries = 200;

/** @type {Set<number>} */
const givenPorts = new Set();

/**
 * A port that stays free until a server listens there, and while it is started again: whoever asks
 * the system for any port does not get this one.
 * @returns {Promise<number>} a port of 127.0.0.1
 */
export async function freePort() {
  for (let tries = 0; tries < portTries; tries += 1) {
    const port = randomInt(quietPorts.from, quietPorts.below);
    if (givenPorts.has(port) || (await portProblem('127.0.0.1', port))) continue;
    givenPorts.add(port);
    return port;
  }
  throw new Error(`No free port was found from ${quietPorts.from} to ${quietPorts.below}.`);
}

/**
 * Why a server could not listen there now.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | null>} the system's error code; null when nothing is in the way
 */
export async function portProblem(host, port) {
  if (port === 0) return null;
  try {
    await close(await listen(host, port));
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code ?? 'UNKNOWN';
  }
  // Some systems let one program have the port on all addresses and another on one of them. The
  // lecturer's "localhost" would then reach the other program.
  if (!everyAddress.has(host)) return null;
  const taken = (await answers('127.0.0.1', port)) || (await answers('::1', port));
  return taken ? 'EADDRINUSE' : null;
}

const everyAddress = new Set(['0.0.0.0', '::', '']);

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<net.Server>}
 */
function listen(host, port) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject);
    server.listen({ host, port, exclusive: true }, () => resolve(server));
  });
}

/** @param {net.Server} server */
function close(server) {
  return new Promise((resolve) => server.close(resolve));
}
