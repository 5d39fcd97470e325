import { spawn } from 'node:child_process';
import { projectRoot } from '../project-root.mjs';

/**
 * Runs one of our node programs with its output on the screen.
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>; signal?: AbortSignal }} [options] signal: stops it early
 * @returns {Promise<number>} its exit code
 */
export function runVisibly(args, { env = process.env, signal } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: projectRoot, env, stdio: 'inherit' });
    const stop = () => child.kill('SIGTERM');
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop);
    child.on('error', () => resolve(1));
    child.on('exit', (code) => {
      signal?.removeEventListener('abort', stop);
      resolve(code ?? 1);
    });
  });
}
