import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Samples, Subject } from '../subject';

/** What the parent sends to a bare server; `view` is sent on to everybody. */
export type BareOrder =
  | { do: 'start'; samples: Samples }
  | { do: 'broadcast'; view: object }
  | { do: 'each'; view: object };

/** Starts a server that only passes messages on: nothing checked, stored or counted. */
export async function startBare(
  name: 'bare ws' | 'bare Socket.IO',
  samples: Samples,
): Promise<Subject> {
  const file = name === 'bare ws' ? 'bare-ws.ts' : 'bare-socket-io.ts';
  const child = fork(path.join(import.meta.dirname, file), { execArgv: ['--import', 'tsx'] });
  const started = once(child, 'message');
  child.send({ do: 'start', samples } satisfies BareOrder);
  const [port] = await started;
  let version = 1;
  const tell = (order: BareOrder) => new Promise<void>((sent) => child.send(order, () => sent()));
  return {
    name,
    url: `http://127.0.0.1:${port}`,
    wire: name === 'bare ws' ? 'ws' : 'socket.io',
    code: '000000',
    pid: child.pid ?? 0,
    databasePid: null,
    nextMarker: () => `"version":${version + 1},`,
    open: async () => {
      version += 1;
      await tell({ do: 'broadcast', view: { ...samples.question, version } });
      return 'a-run';
    },
    close: async () => {
      version += 1;
      await tell({ do: 'broadcast', view: { ...samples.question, version } });
    },
    reveal: async () => {
      version += 1;
      await tell({ do: 'each', view: { ...samples.result, version } });
    },
    stored: async () => null,
    stop: () => end(child),
  };
}

async function end(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
