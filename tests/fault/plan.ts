import type { SampleActivity } from '../support/sample-deck';
import type { ClassShape } from './fault';
import { type Random, randomFrom } from './random';

/** All that is decided beforehand about one class; a pure function of the seed. Times in ms. */
/** Those whose answers are judged by their numbers. */
type PlannedActivity = Exclude<SampleActivity, 'cloud'>;

export type Plan = {
  seed: number;
  fault: string;
  processes: number;
  hosts: number;
  /** How far the clock of each process is wrong. */
  skewsMs: number[];
  speed: boolean;
  questions: QuestionPlan[];
  phones: PhonePlan[];
  strikes: Strike[];
  last: 'revealed' | 'leaderboard' | 'ended';
};

export type QuestionPlan = {
  activity: PlannedActivity;
  /** Null: the host closes it after `lengthMs`; else its deadline does. */
  seconds: number | null;
  lengthMs: number;
  /** How long the answers lie there before the reveal. */
  closedMs: number;
  board: boolean;
  /** The host goes away for so long in this phase. */
  hostAway: { phase: 'open' | 'closed' | 'revealed'; forMs: number } | null;
};

export type PhonePlan = {
  nickname: string;
  /** After the class has begun; 0 = before. */
  joinsAtMs: number;
  /** Each tab has a storage of its own, as two browsers with one token have. */
  tabs: 1 | 2;
  line: 'steady' | 'shuffling';
  /** Never comes back after this moment. */
  leavesAtMs: number | null;
  cuts: Strike[];
  /** By question; null = does not answer. One value a tab. */
  answers: ({ afterMs: number; values: number[][] } | null)[];
};

/** Something goes wrong at a moment for a while; `share` (0 to 1) says what it hits. */
export type Strike = { atMs: number; forMs: number; share: number };

export function makePlan(seed: number, fault: { name: string; shape: ClassShape }): Plan {
  const random = randomFrom(seed * 7919 + 17);
  const { shape } = fault;
  const processes = shape.processes ?? random.pick([1, 1, 3]);
  const questions = questionsOf(random, shape);
  return {
    seed,
    fault: fault.name,
    processes,
    hosts: shape.hosts ?? 1,
    skewsMs: Array.from({ length: processes }, () =>
      shape.skewed ? random.between(-10, 10) * 60_000 + random.between(-999, 999) : 0,
    ),
    speed: random.chance(0.7),
    questions,
    phones: Array.from({ length: random.between(8, 20) }, (_, index) =>
      phonePlan(random, index, questions, shape),
    ),
    strikes: strikesOf(random, shape),
    last: random.pick(['revealed', 'leaderboard', 'ended']),
  };
}

function questionsOf(random: Random, shape: ClassShape): QuestionPlan[] {
  const activities: PlannedActivity[] = ['quiz', 'second', 'poll', 'lines'];
  const count = random.between(2, 3);
  const timed = random.between(0, count - 1);
  return Array.from({ length: count }, (_, index) => ({
    // Now and then an activity comes again, as its next round.
    activity: random.pick(activities),
    seconds: index === timed ? 5 : null,
    lengthMs: random.between(1200, 3500),
    closedMs: random.between(100, 900),
    board: random.chance(0.5),
    hostAway: shape.hostAway
      ? {
          phase: random.pick(['open', 'closed', 'revealed'] as const),
          forMs: random.between(500, 6500),
        }
      : null,
  }));
}

const VALUES: Record<PlannedActivity, number[][]> = {
  quiz: [[0], [1], [1], [2]],
  second: [[0, 2], [2, 0], [0], [1, 3], [3, 2, 1, 0]],
  poll: [[0], [1]],
  lines: [[1, 0], [0], [1], [3], [2, 3]],
};

function phonePlan(
  random: Random,
  index: number,
  questions: QuestionPlan[],
  shape: ClassShape,
): PhonePlan {
  const twoTabs = random.chance(shape.twoTabs ?? 0.1);
  return {
    nickname: `Phone ${index + 1}`,
    joinsAtMs: random.chance(0.15) ? random.between(200, 5000) : 0,
    tabs: twoTabs ? 2 : 1,
    line: random.chance(shape.shuffling ?? 0.1) ? 'shuffling' : 'steady',
    leavesAtMs: random.chance(0.08) ? random.between(2000, 8000) : null,
    cuts: random.chance(shape.cuts ?? 0.15) ? [strike(random, 3000)] : [],
    answers: questions.map(({ activity, seconds, lengthMs }) =>
      random.chance(0.08)
        ? null
        : {
            // Some are too late.
            afterMs: random.between(0, Math.round((seconds ? seconds * 1000 : lengthMs) * 1.08)),
            values: twoTabs ? differing(random, VALUES[activity]) : [random.pick(VALUES[activity])],
          },
    ),
  };
}

function differing(random: Random, values: number[][]): number[][] {
  const first = random.pick(values);
  const others = values.filter((value) => String(value.toSorted()) !== String(first.toSorted()));
  return [first, random.pick(others)];
}

function strikesOf(random: Random, { strikes = 1, lastsMs = [500, 4000] }: ClassShape): Strike[] {
  const [least, most] = lastsMs;
  const drawn = Array.from({ length: strikes }, () => ({
    ...strike(random, most),
    forMs: random.between(least, most),
  }));
  return drawn.sort((one, other) => one.atMs - other.atMs);
}

function strike(random: Random, longestMs: number): Strike {
  return {
    atMs: random.between(300, 7500),
    forMs: random.between(200, longestMs),
    share: random.share(),
  };
}
