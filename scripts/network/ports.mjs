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

/** @returns {Promise<number>} a port of 127.0.0.1 that was free a moment ago */
export async function freePort() {
  const server = await listen('127.0.0.1', 0);
  const address = server.address();
  await close(server);
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
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
