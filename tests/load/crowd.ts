import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { CrowdResult, CrowdTask } from './crowd-process';
import type { WireName } from './wire';

const PROCESSES = 2;
/** Joins under way at once in each process: more would overflow the server's queue of connections. */
const JOINS_AT_ONCE = 100;

/** Players of several servers, spread over a few processes of their own. */
export class Crowds {
  readonly #children: ChildProcess[];
  readonly #settle = new Map<number, (message: Reply) => void>();
  #nextId = 0;

  constructor() {
    const file = path.join(import.meta.dirname, 'crowd-process.ts');
    this.#children = Array.from({ length: PROCESSES }, () =>
      fork(file, { execArgv: ['--import', 'tsx'], serialization: 'advanced' }),
    );
    for (const child of this.#children) {
      child.on('message', (reply: Reply) => this.#settle.get(reply.id)?.(reply));
      child.on('exit', () => {
        for (const [id, settle] of this.#settle) {
          settle({ id, error: 'A process with players ended early.' });
        }
      });
    }
  }

  async join(
    crowd: string,
    { url, wire, code }: { url: string; wire: WireName; code: string },
    names: string[],
  ): Promise<CrowdResult> {
    return this.#all((index) => ({
      do: 'join',
      crowd,
      url,
      wire,
      code,
      names: names.filter((_, position) => position % PROCESSES === index),
      // Two lecture halls, each behind an address of its own.
      address: `127.0.0.${index + 2}`,
      atOnce: JOINS_AT_ONCE,
    }));
  }

  /** Looks out for an event that contains `marker`; `seen` then waits until everybody has it. */
  async watch(crowd: string, marker: string): Promise<void> {
    await this.#all(() => ({ do: 'watch', crowd, marker }));
  }

  seen(crowd: string): Promise<CrowdResult> {
    return this.#all(() => ({ do: 'seen', crowd }));
  }

  answer(crowd: string, runId: string, spreadMs: number, round: string): Promise<CrowdResult> {
    return this.#all(() => ({ do: 'answer', crowd, runId, spreadMs, round }));
  }

  async leave(crowd: string): Promise<void> {
    await this.#all(() => ({ do: 'leave', crowd }));
  }

  async close(): Promise<void> {
    await Promise.all(
      this.#children.map(async (child) => {
        const gone = once(child, 'exit');
        child.kill('SIGKILL');
        await gone;
      }),
    );
  }

  async #all(taskOf: (index: number) => CrowdTask): Promise<CrowdResult> {
    const results = await Promise.all(
      this.#children.map((child, index) => this.#ask(child, taskOf(index))),
    );
    return results.reduce(together);
  }

  #ask(child: ChildProcess, task: CrowdTask): Promise<CrowdResult> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#settle.set(id, ({ result, error }) => {
        this.#settle.delete(id);
        if (result) resolve(result);
        else reject(new Error(error));
      });
      child.send({ id, task });
    });
  }
}

type Reply = { id: number; result?: CrowdResult; error?: string };

function together(one: CrowdResult, other: CrowdResult): CrowdResult {
  const refused = { ...one.refused };
  for (const [code, count] of Object.entries(other.refused)) {
    refused[code] = (refused[code] ?? 0) + count;
  }
  return {
    times: [...one.times, ...other.times],
    from: Math.min(one.from, other.from),
    to: Math.max(one.to, other.to),
    refused,
  };
}
