import { type LiveProcess, startLiveProcess } from '../../support/live-process';
import { HOST_TOKEN } from '../../support/live-server';
import { openLiveSession, openRun } from '../../support/live-session';
import { readMetrics } from '../../support/read-metrics';
import { Actor, type Audience, type Note } from './actor';
import type { Hall } from './hall';
import { seededRandom } from './seeded-random';

export type FuzzReport = {
  messages: number;
  /** How often each code was the answer; `ok` among them. */
  answers: Record<string, number>;
  /** Memory of the process in MB, after the warm-up and at the end. */
  memory: { warm: number; end: number };
  problems: string[];
};

const CROWD: Record<Audience, number> = { visitor: 12, phone: 24, stage: 2, host: 2 };
/** Under the six messages a second that everybody may send. */
const PAUSE_MS = 190;
const MAX_PROBLEMS = 20;
/** After the warm-up garbage comes and goes by some 50 MB; what is kept for good would pass this. */
const MAX_GROWTH_MB = 100;

/** Sends right and wrong messages to a real live process for some time; the seed repeats them. */
export async function runFuzz({
  seconds,
  seed,
}: {
  seconds: number;
  seed: number;
}): Promise<FuzzReport> {
  const live = await openLiveSession();
  const server = await startLiveProcess(live.databaseUrl);
  const report: FuzzReport = {
    messages: 0,
    answers: {},
    memory: { warm: 0, end: 0 },
    problems: [],
  };
  try {
    const actors = await gather(live, server, seed, noteInto(report));
    await Promise.all([
      ...actors.map((actor) => actFor(actor, seconds, report)),
      measureWarm(server, seconds, report),
    ]);
    for (const actor of actors) actor.leave();
    report.memory.end = await memoryOf(server);
    const { warm, end } = report.memory;
    if (end - warm > MAX_GROWTH_MB)
      report.problems.push(`the process grew from ${warm} to ${end} MB`);
    await lookAfter(live, server, report);
  } finally {
    await server.kill('SIGKILL');
    await live.close();
  }
  return report;
}

type Live = Awaited<ReturnType<typeof openLiveSession>>;

async function gather(live: Live, server: LiveProcess, seed: number, note: Note): Promise<Actor[]> {
  const guests = live.at(server.url);
  const host = await guests.host();
  const nicknames = Array.from({ length: CROWD.phone }, (_, index) => `Fuzzer ${index}`);
  const phones = await Promise.all(nicknames.map((nickname) => guests.phone(nickname)));
  for (const { client } of phones) client.close();
  const hall: Hall = {
    url: server.url,
    code: live.code,
    sessionId: live.sessionId,
    runId: await openRun(host, 'quiz'),
    participantIds: phones.map(({ participantId }) => participantId),
    readmissionIds: [],
    nicknames,
  };
  host.close();
  const auths: Record<Audience, (index: number) => object> = {
    visitor: () => ({}),
    phone: (index) => ({ token: phones[index]?.token }),
    stage: () => ({ stage: live.code }),
    host: () => ({ sessionId: live.sessionId, hostToken: HOST_TOKEN }),
  };
  let count = 0;
  return (Object.keys(CROWD) as Audience[]).flatMap((audience) =>
    Array.from({ length: CROWD[audience] }, (_, index) => {
      count += 1;
      return new Actor(audience, auths[audience](index), {
        hall,
        random: seededRandom(seed * 1_000 + count),
        note,
      });
    }),
  );
}

async function actFor(actor: Actor, seconds: number, report: FuzzReport): Promise<void> {
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until && report.problems.length < MAX_PROBLEMS) {
    await actor.step().catch((error: Error) => report.problems.push(String(error.stack)));
    await pause(PAUSE_MS);
  }
}

async function measureWarm(server: LiveProcess, seconds: number, report: FuzzReport) {
  await pause((seconds * 1000) / 2);
  report.memory.warm = await memoryOf(server);
}

/** The same process must still serve, and must have met no fault of its own. */
async function lookAfter(live: Live, server: LiveProcess, { problems }: FuzzReport): Promise<void> {
  const host = await live.at(server.url).host();
  const ended = await host.send('session:end');
  if (!ended.ok) problems.push(`at the end the session could not be ended: ${ended.code}`);
  host.close();
  if (server.said().includes('could not serve')) problems.push(server.said());
}

async function memoryOf({ url }: LiveProcess): Promise<number> {
  const metrics = await readMetrics(url);
  return Math.round(metrics('process_resident_memory_bytes') / 2 ** 20);
}

function noteInto(report: FuzzReport): Note {
  return {
    problem: (text) => void report.problems.push(text),
    answered: (code) => {
      report.messages += 1;
      report.answers[code] = (report.answers[code] ?? 0) + 1;
    },
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
