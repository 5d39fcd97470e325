import { freePort } from '@/scripts/network/ports.mjs';
import { type LiveProcess, startLiveProcess } from '../support/live-process';
import { liveProgram } from './live-program';

/** The live servers of a class, each with a port that it keeps over its restarts. */
export type Crew = {
  size: number;
  /** The port of a process, or of the next one when that is dead; null when all are. */
  portFor: (home: number) => number | null;
  kill: (index: number) => Promise<void>;
  restart: (index: number) => Promise<void>;
  pause: (index: number) => void;
  resume: (index: number) => void;
  /** All alive and running. */
  revive: () => Promise<void>;
  /** Sentences on processes that ended though nobody killed them. */
  losses: string[];
  close: () => Promise<void>;
};

export async function startCrew(databaseUrl: string, skewsMs: number[]): Promise<Crew> {
  const program = await liveProgram();
  const ports = await Promise.all(skewsMs.map(() => freePort()));
  const processes: (LiveProcess | null)[] = skewsMs.map(() => null);
  const losses: string[] = [];

  const start = async (index: number) => {
    const env = { CLOCK_SKEW_MS: String(skewsMs[index]), CLUSTER: skewsMs.length > 1 ? '1' : '' };
    const options = { program, quiet: true };
    processes[index] = await startLiveProcess(databaseUrl, ports[index], env, options);
  };
  const isAlive = (index: number) => processes[index]?.isAlive() ?? false;
  const noteLosses = () => {
    for (const [index, live] of processes.entries()) {
      if (!live || live.isAlive()) continue;
      losses.push(`Process ${index + 1} ended by itself: ${live.said().slice(-3000)}`);
      processes[index] = null;
    }
  };

  await Promise.all(skewsMs.map((_, index) => start(index)));
  return {
    size: skewsMs.length,
    portFor: (home) => {
      const order = ports.map((_, step) => (home + step) % ports.length);
      const living = order.find(isAlive);
      return living === undefined ? null : (ports[living] ?? null);
    },
    kill: async (index) => {
      noteLosses();
      const live = processes[index];
      processes[index] = null;
      await live?.kill('SIGKILL');
    },
    restart: start,
    pause: (index) => signal(processes[index], 'SIGSTOP'),
    resume: (index) => signal(processes[index], 'SIGCONT'),
    revive: async () => {
      noteLosses();
      for (const live of processes) signal(live, 'SIGCONT');
      await Promise.all(
        processes.map(async (_, index) => {
          if (!isAlive(index)) await start(index);
        }),
      );
    },
    losses,
    close: async () => {
      await Promise.all(processes.map((live) => live?.kill('SIGKILL')));
    },
  };
}

function signal(live: LiveProcess | null | undefined, name: NodeJS.Signals): void {
  if (live?.isAlive()) process.kill(live.pid, name);
}
