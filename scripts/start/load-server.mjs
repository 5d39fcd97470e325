import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../project-root.mjs';
import { StartProblem } from '../start-problem.mjs';

const builtServer = path.join(projectRoot, 'dist/server.mjs');

export function checkBuild() {
  if (existsSync(builtServer)) return;
  throw new StartProblem('Lectern is not built yet. Start it with "npm start", which builds it.');
}

export function loadBuild() {
  return import(pathToFileURL(builtServer).href);
}

export async function loadSources() {
  const { register } = await import('tsx/esm/api');
  register();
  return import(pathToFileURL(path.join(projectRoot, 'server/main.ts')).href);
}
