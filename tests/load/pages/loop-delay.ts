import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

/** Milliseconds that the server's event loop was late. */
export type LoopDelay = { p50: number; p99: number; max: number };

const PATIENCE_MS = 10_000;

/** Measures the event loop of a server from within it; the program itself knows nothing of it. */
export class LoopDelayMeter {
  readonly #folder = mkdtempSync(path.join(os.tmpdir(), 'lectern-loop-'));
  readonly #file = path.join(this.#folder, 'delay.json');

  /** What the server is to be started with. */
  environment(): Record<string, string> {
    const recorder = path.join(import.meta.dirname, 'loop-delay-recorder.mjs');
    return {
      NODE_OPTIONS: `--import=${pathToFileURL(recorder)}`,
      LOOP_DELAY_FILE: this.#file,
    };
  }

  /** Since the last reading, or the server's start. */
  async read(pid: number): Promise<LoopDelay> {
    rmSync(this.#file, { force: true });
    process.kill(pid, 'SIGUSR2');
    const deadline = Date.now() + PATIENCE_MS;
    while (!existsSync(this.#file)) {
      if (Date.now() > deadline) throw new Error('The server did not say how late it is.');
      await pause(20);
    }
    return JSON.parse(readFileSync(this.#file, 'utf8'));
  }

  async stop(): Promise<void> {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
