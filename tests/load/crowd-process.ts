import { clock, Player } from './player';
import { type WireName, wires } from './wire';

/** What the parent may ask of a process full of players. */
export type CrowdTask =
  | {
      do: 'join';
      crowd: string;
      url: string;
      wire: WireName;
      code: string;
      names: string[];
      address: string;
      atOnce: number;
    }
  | { do: 'watch'; crowd: string; marker: string }
  | { do: 'seen'; crowd: string }
  | { do: 'answer'; crowd: string; runId: string; spreadMs: number; round: string }
  | { do: 'leave'; crowd: string };

export type CrowdResult = {
  /** Milliseconds that each thing took, or the moments at which it came (`seen`). */
  times: number[];
  /** First beginning and last end, milliseconds since 1970. */
  from: number;
  to: number;
  /** Acknowledgements that were no `ok`, by code. */
  refused: Record<string, number>;
};

const SEEN_WITHIN_MS = 30_000;
const crowds = new Map<string, Player[]>();
const watching = new Map<string, Promise<{ at: number }>[]>();

const deeds = {
  join: async ({ crowd, url, wire, code, names, address, atOnce }: Task<'join'>) => {
    const players = crowds.get(crowd) ?? [];
    crowds.set(crowd, players);
    const waiting = [...names];
    const result = emptyResult();
    const joinNext = async () => {
      for (let nickname = waiting.shift(); nickname; nickname = waiting.shift()) {
        const began = clock();
        const player = new Player(url, wires[wire], address);
        players.push(player);
        await player.connected;
        note(result, began, await player.send('session:join', { code, nickname }));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, joinNext));
    return result;
  },

  watch: async ({ crowd, marker }: Task<'watch'>) => {
    watching.set(
      crowd,
      playersOf(crowd).map((player) => player.sees(marker)),
    );
    return emptyResult();
  },

  seen: async ({ crowd }: Task<'seen'>) => {
    const seen = await inTime(Promise.all(watching.get(crowd) ?? []));
    const times = seen.map(({ at }) => at);
    return { ...emptyResult(), times, from: Math.min(...times), to: Math.max(...times) };
  },

  answer: async ({ crowd, runId, spreadMs, round }: Task<'answer'>) => {
    const result = emptyResult();
    await Promise.all(
      playersOf(crowd).map(async (player, index) => {
        if (spreadMs > 0) await pause(Math.random() * spreadMs);
        const began = clock();
        const answerId = `${round}-${process.pid}-${index}`;
        const answer = [index % 4];
        note(result, began, await player.send('answer:submit', { runId, answerId, answer }));
      }),
    );
    return result;
  },

  leave: async ({ crowd }: Task<'leave'>) => {
    for (const player of playersOf(crowd)) player.close();
    crowds.delete(crowd);
    return emptyResult();
  },
};

type Task<Name extends CrowdTask['do']> = Extract<CrowdTask, { do: Name }>;

function playersOf(crowd: string): Player[] {
  return crowds.get(crowd) ?? [];
}

function emptyResult(): CrowdResult {
  return { times: [], from: Number.POSITIVE_INFINITY, to: 0, refused: {} };
}

function note(result: CrowdResult, began: number, ack: unknown): void {
  const ended = clock();
  result.times.push(ended - began);
  result.from = Math.min(result.from, began);
  result.to = Math.max(result.to, ended);
  const { ok, code = 'no-code' } = ack as { ok: boolean; code?: string };
  if (!ok) result.refused[code] = (result.refused[code] ?? 0) + 1;
}

function inTime<Result>(arrivals: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const tooLate = () => reject(new Error('Somebody was not sent a view within 30 seconds.'));
    const timer = setTimeout(tooLate, SEEN_WITHIN_MS);
    arrivals.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

process.on('message', ({ id, task }: { id: number; task: CrowdTask }) => {
  const deed = deeds[task.do] as (task: CrowdTask) => Promise<CrowdResult>;
  deed(task).then(
    (result) => process.send?.({ id, result }),
    (error: Error) => process.send?.({ id, error: error.message }),
  );
});
process.on('disconnect', () => process.exit());
