import os from 'node:os';
import { StartProblem } from '../start-problem.mjs';

const mostProcesses = 64;

/**
 * How many processes `npm run start:cluster -- --processes N` asks for: without a number one for
 * each processor, and at least two. Null: one process, as `npm start` runs it.
 * @param {string[]} args
 * @returns {number | null}
 */
export function readProcesses(args) {
  const at = args.indexOf('--processes');
  if (at < 0 && !args.includes('--cluster')) return null;
  if (at < 0) return Math.max(2, os.availableParallelism());
  const text = args[at + 1];
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > mostProcesses) {
    throw new StartProblem(
      `--processes is "${text ?? ''}". It must be a number from 1 to ${mostProcesses}, such as --processes 3.`,
    );
  }
  return count;
}
