// Lectern's start script around a server that only says "here": what is tested with it is starting
// and stopping, in a process that can be killed.
import http from 'node:http';
import { runLectern } from '../../scripts/start/run-lectern.mjs';
import { readSettings } from '../../scripts/start/settings.mjs';
import { StartProblem } from '../../scripts/start-problem.mjs';

/** @type {import('../../scripts/start/run-lectern.mjs').StartServer} */
async function startServer({ host, port }) {
  const server = http.createServer((_request, response) => response.end('here'));
  await new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, host, () => resolve(undefined));
  });
  const url = `http://localhost:${port}`;
  return {
    url,
    port,
    instructorLink: () => `${url}/enter`,
    phoneUrls: [`http://192.0.2.7:${port}`],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

try {
  const settings = readSettings(process.env, { root: process.cwd(), dev: false });
  await runLectern(settings, async () => ({ startServer }));
} catch (error) {
  if (!(error instanceof StartProblem)) throw error;
  console.error(error.message);
  process.exit(1);
}
