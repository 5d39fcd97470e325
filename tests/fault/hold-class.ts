import { LiveClient } from '@/components/live/live-client';
import { type ClassRoom, furnish } from './class-room';
import { type ClassTime, startClassTime } from './class-time';
import { collect } from './collect';
import type { Fault } from './fault';
import { judge } from './invariants/judge';
import { Lecturer } from './lecturer';
import { type Line, laySteadyLine } from './line';
import type { Outage, Outcome } from './outcome';
import { Phone } from './phone';
import type { PhonePlan, Plan, Strike } from './plan';
import { randomFrom } from './random';
import { layShufflingLine } from './shuffling-line';

/** Longer than the longest back-off of a client, its time-outs, and a slow computer. */
const SETTLING_MS = 40_000;
const LOOK_EVERY_MS = 250;
/** What comes late must find everything as it was left. */
const CALM_MS = 600;

export type Verdict = { outcome: Outcome; complaints: string[] };

type Close = () => void | Promise<void>;

type Options = { signal?: AbortSignal; settlingMs?: number };

/** Holds the class of a plan with its fault, mends everything, lets it settle, and judges it. */
export async function holdClass(
  plan: Plan,
  fault: Fault,
  { signal, settlingMs = SETTLING_MS }: Options = {},
): Promise<Verdict> {
  const time = startClassTime();
  const open: Close[] = [time.stop];
  const onOpened = (close: Close) => void open.push(close);
  const interrupt = () => time.stop();
  signal?.addEventListener('abort', interrupt);
  try {
    const room = await furnish(plan, fault, time, onOpened);
    const { stage, outages } = await conduct(room, fault, onOpened);
    return await settle(room, stage, outages, settlingMs);
  } finally {
    signal?.removeEventListener('abort', interrupt);
    time.stop();
    for (const close of open.reverse()) await close();
  }
}

async function conduct(
  room: ClassRoom,
  fault: Fault,
  onOpened: (close: Close) => void,
): Promise<{ stage: LiveClient; outages: Outage[] }> {
  const { plan, time, crew } = room;
  const stage = await bringIn(room, onOpened);
  await Promise.all(room.phones.map((phone) => (phone.plan.joinsAtMs === 0 ? phone.join() : null)));
  for (const phone of room.phones) scheduleComings(phone, time);
  const outages: Outage[] = [];
  const strikes = strikeInTurn(room, fault, outages);
  await Promise.all(room.lecturers.map((lecturer) => lecturer.conduct(plan)));
  await strikes;

  for (const phone of room.phones) for (const { line } of phone.tabs) line.behave();
  await crew.revive();
  return { stage, outages };
}

/** Hosts and stage are here; phones are in the room, and have not joined. */
async function bringIn(room: ClassRoom, onOpened: (close: Close) => void): Promise<LiveClient> {
  const { plan, crew, time } = room;
  const lay = async (home: number, line: PhonePlan['line'], seed: number): Promise<Line> => {
    const portOf = () => crew.portFor(home % crew.size);
    const laid =
      line === 'steady'
        ? await laySteadyLine(portOf)
        : await layShufflingLine(portOf, randomFrom(seed));
    onOpened(laid.close);
    return laid;
  };
  for (let index = 0; index < plan.hosts; index++) {
    const lecturer = new Lecturer(room.sessionId, await lay(index, 'steady', 0), time);
    onOpened(() => lecturer.client.stop());
    room.lecturers.push(lecturer);
  }
  const stage = new LiveClient({ stage: room.code }, (await lay(1, 'steady', 0)).url);
  onOpened(() => stage.stop());
  stage.start();
  for (const [index, phonePlan] of plan.phones.entries()) {
    const lines = [];
    for (let tab = 0; tab < phonePlan.tabs; tab++) {
      lines.push(await lay(index + tab, phonePlan.line, plan.seed * 100 + index * 2 + tab));
    }
    const phone = new Phone(phonePlan, { code: room.code, questions: plan.questions, lines, time });
    onOpened(() => phone.close());
    room.phones.push(phone);
  }
  return stage;
}

function scheduleComings(phone: Phone, time: ClassTime): void {
  const { joinsAtMs, leavesAtMs } = phone.plan;
  if (joinsAtMs > 0) time.after(joinsAtMs, () => void phone.join());
  if (leavesAtMs !== null) time.after(leavesAtMs, () => phone.leave());
}

async function strikeInTurn(room: ClassRoom, fault: Fault, outages: Outage[]): Promise<void> {
  const startedAt = performance.now();
  for (const strike of room.plan.strikes) {
    await room.time.sleep(strike.atMs - (performance.now() - startedAt));
    if (room.time.isOver()) return;
    await strikeOnce(room, fault, strike, outages);
  }
}

async function strikeOnce(
  room: ClassRoom,
  fault: Fault,
  strike: Strike,
  outages: Outage[],
): Promise<void> {
  const from = Date.now();
  await fault.strike(room, strike);
  if (fault.stopsClosing) outages.push({ from, to: Date.now() });
}

/** Looks until nothing is wrong any more, twice in a row, or until patience ends. */
async function settle(
  room: ClassRoom,
  stage: LiveClient,
  outages: Outage[],
  settlingMs: number,
): Promise<Verdict> {
  const { time } = room;
  const startedAt = performance.now();
  let wasCalm = false;
  for (;;) {
    const outcome = await collect(room, stage, outages);
    const complaints = judge(outcome);
    const isCalm = complaints.length === 0;
    const isTimeUp = performance.now() - startedAt > settlingMs || time.isOver();
    if ((isCalm && wasCalm) || isTimeUp) return { outcome, complaints };
    wasCalm = isCalm;
    await time.sleep(isCalm ? CALM_MS : LOOK_EVERY_MS);
  }
}
