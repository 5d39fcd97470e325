import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { waitForLock } from '../processes/process-lock.mjs';
import { projectRoot } from '../project-root.mjs';
import { buildStep, generateStep, installStep, runStepWhenStale } from './steps.mjs';

/**
 * Brings packages, database client and (on demand) the build up to date; does nothing when they
 * are. Two commands that are started together take turns.
 * @param {{ build: boolean }} options
 */
export async function prepareProject({ build }) {
  const lock = await waitForLock(lockFile(projectRoot), ({ pid }) =>
    say(`Waiting for another command (process ${pid}) that prepares this folder …`),
  );
  try {
    runStepWhenStale(projectRoot, installStep(projectRoot), say);
    runStepWhenStale(projectRoot, generateStep(projectRoot), say);
    if (build) runStepWhenStale(projectRoot, buildStep(projectRoot), say);
  } finally {
    lock.release();
  }
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}

// Not in node_modules, which installing deletes.
/** @param {string} root */
function lockFile(root) {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 16);
  return path.join(os.tmpdir(), `lectern-prepare-${process.getuid?.() ?? 'user'}-${name}.lock`);
}
