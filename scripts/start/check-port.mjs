import { portProblem } from '../network/ports.mjs';
import { StartProblem } from '../start-problem.mjs';

/**
 * Before anything is started, so that nothing has to be taken back.
 * @param {{ host: string; port: number }} settings
 */
export async function checkPort({ host, port }) {
  const code = await portProblem(host, port);
  if (code) throw new StartProblem(portSentence(code, host, port));
}

/**
 * @param {string} code the system's error code
 * @param {string} host
 * @param {number} port
 */
export function portSentence(code, host, port) {
  if (code === 'EADDRINUSE') {
    const next = port < 65_535 ? port + 1 : 3000;
    return `Port ${port} is in use. Stop the other program or start with PORT=${next} npm start.`;
  }
  if (code === 'EACCES') {
    return `This user may not open port ${port}. Start with a port above 1023, such as PORT=3000 npm start.`;
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `This computer has no address "${host}". Leave HOST out to use all of its addresses.`;
  }
  return `Port ${port} at ${host} cannot be opened (${code}). Start with another PORT or HOST.`;
}
