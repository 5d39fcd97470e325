import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { memoryOf } from './cpu-of';
import type { Crowds } from './crowd';
import type { CrowdResult } from './crowd-process';
import { type Cost, measure, medianCost } from './measure';
import { clock } from './player';
import type { Subject, SubjectName } from './subject';

export const steps = [
  'join',
  'question',
  'answers over time',
  'close',
  'result',
  'answers at once',
] as const;
export type Step = (typeof steps)[number];

/** What a server cost, step by step, as the median of all rounds. */
export type Played = { costs: Record<Step, Cost>; memoryKb: number };

export type Plan = { players: number; seconds: number; rounds: number };

/** Joins come in this many waves, so that servers take turns. */
const WAVES = 4;

/** Plays the same class on all servers, taking turns, so that a slow moment of the machine hits all. */
export async function play(
  subjects: Subject[],
  crowds: Crowds,
  { players, seconds, rounds }: Plan,
  say: (line: string) => void,
): Promise<Map<SubjectName, Played>> {
  const ledger = new Map(
    subjects.map(({ name, pid }) => [name, { costs: emptyCosts(), memoryAt: memoryOf(pid) }]),
  );
  const note = (subject: Subject, step: Step, cost: Cost) =>
    ledger.get(subject.name)?.costs[step].push(cost);

  for (let wave = 0; wave < WAVES; wave++) {
    say(`${players} players, joining: wave ${wave + 1} of ${WAVES}`);
    for (const subject of turns(subjects, wave)) {
      const names = namesOf(wave, Math.floor(players / WAVES));
      const joining = async () => allowed(await crowds.join(subject.name, subject, names));
      note(subject, 'join', await measure(subject, names.length, joining));
    }
  }
  const present = Math.floor(players / WAVES) * WAVES;
  await pause(2000);
  const memory = new Map(subjects.map(({ name, pid }) => [name, memoryOf(pid)]));

  for (let round = 0; round < rounds; round++) {
    say(`${players} players, playing: round ${round + 1} of ${rounds}`);
    for (const subject of turns(subjects, round)) {
      for (const spread of [true, false]) {
        const count = (step: Step, cost: Cost) => note(subject, step, cost);
        await playQuestion(subject, crowds, present, spread ? seconds * 1000 : 0, count);
      }
    }
  }
  return new Map(
    subjects.map(({ name }) => {
      const { costs, memoryAt } = ledger.get(name) as {
        costs: Record<Step, Cost[]>;
        memoryAt: number;
      };
      return [
        name,
        {
          costs: Object.fromEntries(steps.map((step) => [step, medianCost(costs[step])])) as Record<
            Step,
            Cost
          >,
          memoryKb: ((memory.get(name) ?? 0) - memoryAt) / present,
        },
      ];
    }),
  );
}

async function playQuestion(
  subject: Subject,
  crowds: Crowds,
  phones: number,
  spreadMs: number,
  note: (step: Step, cost: Cost) => void,
): Promise<void> {
  let runId = '';
  const everybodySees = async (act: () => Promise<unknown>) => {
    await crowds.watch(subject.name, subject.nextMarker());
    return measure(subject, phones, async () => {
      const from = clock();
      await act();
      return sinceStart(await crowds.seen(subject.name), from);
    });
  };
  const open = async () => {
    runId = await subject.open();
  };
  note('question', await everybodySees(open));
  const answering = async () =>
    allowed(await crowds.answer(subject.name, runId, spreadMs, randomUUID()));
  note(
    spreadMs > 0 ? 'answers over time' : 'answers at once',
    await measure(subject, phones, answering),
  );
  const stored = await subject.stored(runId);
  if (stored !== null && stored !== phones) {
    throw new Error(`${phones} answers were acknowledged, ${stored} are stored.`);
  }
  note('close', await everybodySees(subject.close));
  note('result', await everybodySees(subject.reveal));
}

/** Moments of arrival, as times since the step began. */
function sinceStart({ times, to, refused }: CrowdResult, from: number): CrowdResult {
  return { times: times.map((at) => at - from), from, to, refused };
}

function allowed(result: CrowdResult): CrowdResult {
  const refusals = Object.entries(result.refused);
  if (refusals.length === 0) return result;
  throw new Error(`Refused: ${refusals.map(([code, count]) => `${count} × ${code}`).join(', ')}`);
}

function turns(subjects: Subject[], round: number): Subject[] {
  return subjects.map((_, index) => subjects[(index + round) % subjects.length] as Subject);
}

function namesOf(wave: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `Player ${wave * count + index + 1}`);
}

function emptyCosts(): Record<Step, Cost[]> {
  return Object.fromEntries(steps.map((step) => [step, [] as Cost[]])) as Record<Step, Cost[]>;
}
