import { projectRoot } from '../project-root.mjs';
import { StartProblem } from '../start-problem.mjs';
import { checkBuild, loadBuild, loadSources } from './load-server.mjs';
import { readProcesses } from './read-processes.mjs';
import { readSettings } from './settings.mjs';

export async function startFromEnvironment() {
  const dev = process.argv.includes('--dev');
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production' });
  try {
    const settings = readSettings(process.env, { root: projectRoot, dev });
    const processes = readProcesses(process.argv);
    if (!dev) checkBuild();
    const { runLectern } = await import('./run-lectern.mjs');
    await runLectern(settings, dev ? loadSources : serverOf(processes));
  } catch (error) {
    console.error(error instanceof StartProblem ? error.message : error);
    process.exit(1);
  }
}

/** @param {number | null} processes */
function serverOf(processes) {
  if (processes === null) return loadBuild;
  return async () => {
    const { startWorkers } = await import('../workers/start-workers.mjs');
    return { startServer: startWorkers(processes) };
  };
}
