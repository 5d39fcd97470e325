import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../project-root.mjs';
import { StartProblem } from '../start-problem.mjs';
import { readSettings } from './settings.mjs';

export async function startFromEnvironment() {
  const dev = process.argv.includes('--dev');
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production' });
  try {
    const settings = readSettings(process.env, { root: projectRoot, dev });
    if (!dev) checkBuild();
    const { runLectern } = await import('./run-lectern.mjs');
    await runLectern(settings, dev ? loadSources : loadBuild);
  } catch (error) {
    console.error(error instanceof StartProblem ? error.message : error);
    process.exit(1);
  }
}

const builtServer = path.join(projectRoot, 'dist/server.mjs');

function checkBuild() {
  if (existsSync(builtServer)) return;
  throw new StartProblem('Lectern is not built yet. Start it with "npm start", which builds it.');
}

function loadBuild() {
  return import(pathToFileURL(builtServer).href);
}

async function loadSources() {
  const { register } = await import('tsx/esm/api');
  register();
  return import(pathToFileURL(path.join(projectRoot, 'server/main.ts')).href);
}
