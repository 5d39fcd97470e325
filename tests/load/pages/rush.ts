import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { RushTask, RushTimes } from './rush-process';

const PROCESSES = 2;

/** Phones that all come now: each loads the page, joins and answers the question that is open. */
export class Rush {
  readonly #children: ChildProcess[] = [];

  async run(
    names: string[],
    task: Omit<RushTask, 'names' | 'localAddress'>,
    withinMs: number,
  ): Promise<RushTimes> {
    const parts = await Promise.all(
      Array.from({ length: PROCESSES }, (_, part) => {
        const child = fork(path.join(import.meta.dirname, 'rush-process.ts'), {
          execArgv: ['--import', 'tsx'],
        });
        this.#children.push(child);
        child.send({
          ...task,
          names: names.filter((_, index) => index % PROCESSES === part),
          // Two lecture halls, each behind an address of its own.
          localAddress: `127.0.0.${part + 2}`,
        });
        return timesOf(child, withinMs);
      }),
    );
    return {
      load: parts.flatMap(({ load }) => load),
      join: parts.flatMap(({ join }) => join),
      answer: parts.flatMap(({ answer }) => answer),
      failed: parts.flatMap(({ failed }) => failed),
    };
  }

  async stop(): Promise<void> {
    for (const child of this.#children.splice(0)) child.kill('SIGKILL');
  }
}

function timesOf(child: ChildProcess, withinMs: number): Promise<RushTimes> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error('The phones were not done in time.')),
      withinMs,
    );
    child.once('message', (times: RushTimes) => {
      clearTimeout(timer);
      resolve(times);
    });
    child.once('exit', (code) => reject(new Error(`The phones ended early with ${code}.`)));
  });
}
