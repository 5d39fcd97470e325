import { spawn } from 'node:child_process';

/** A program that ended with an error, and what it said on standard error. */
export class ProgramFailure extends Error {
  /**
   * @param {string} program
   * @param {number | NodeJS.Signals | string} how exit code, signal, or the reason it did not start
   * @param {string} said
   */
  constructor(program, how, said) {
    super(`${program} failed (${how}). ${said}`.trim());
    this.said = said;
  }
}

/**
 * Runs a program to its end, quietly. It gets a process group of its own, so that Ctrl-C in the
 * terminal reaches us and not the program.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ uid?: number; gid?: number; cwd?: string }} [options]
 * @returns {Promise<void>}
 */
export function runProgram(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const detached = process.platform !== 'win32';
    const child = spawn(program, args, {
      ...options,
      detached,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('error', (error) => reject(new ProgramFailure(program, error.message, said)));
    // Success counts from 'exit': a server that the program leaves behind may keep its pipes open.
    child.on('exit', (code) => {
      if (code !== 0) return;
      child.stderr.destroy();
      resolve();
    });
    child.on('close', (code, signal) => {
      if (code !== 0) reject(new ProgramFailure(program, code ?? signal ?? '', said.trim()));
    });
  });
}
