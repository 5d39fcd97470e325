import type { Played } from './play';

/** A promise of docs/performance.md, with what was measured. */
export type Verdict = {
  what: string;
  measured: number;
  limit: number;
  unit: string;
  reached: boolean;
};

type Target = {
  what: string;
  limit: number;
  unit: string;
  of: (ours: Played, bare: Played) => number;
};

const targets: Target[] = [
  {
    what: 'question, server CPU per phone',
    limit: 1.0,
    unit: '× bare Socket.IO broadcast',
    of: (ours, bare) => ours.costs.question.server / bare.costs.question.server,
  },
  {
    what: 'answers at once, durable and acknowledged',
    limit: 1.3,
    unit: '× bare Socket.IO echo',
    of: (ours, bare) => ours.costs['answers at once'].server / bare.costs['answers at once'].server,
  },
  {
    what: 'answers at once, PostgreSQL per answer',
    limit: 15,
    unit: 'µs',
    of: (ours) => ours.costs['answers at once'].database ?? Number.NaN,
  },
  {
    what: 'answers at once, total time',
    limit: 2,
    unit: '× bare Socket.IO echo',
    of: (ours, bare) =>
      ours.costs['answers at once'].totalMs / bare.costs['answers at once'].totalMs,
  },
  {
    what: 'answers over time, durable and acknowledged',
    limit: 2.0,
    unit: '× bare Socket.IO echo',
    of: (ours, bare) =>
      ours.costs['answers over time'].server / bare.costs['answers over time'].server,
  },
  {
    what: 'answers over time, acknowledged, p99',
    limit: 25,
    unit: 'ms',
    of: (ours) => ours.costs['answers over time'].p99,
  },
  {
    what: 'reveal with own result and rank',
    limit: 1.3,
    unit: '× bare Socket.IO broadcast',
    of: (ours, bare) => ours.costs.result.server / bare.costs.question.server,
  },
  {
    what: 'join with the first view',
    limit: 1.3,
    unit: '× bare Socket.IO join',
    of: (ours, bare) => ours.costs.join.server / bare.costs.join.server,
  },
  {
    what: 'memory per phone',
    limit: 35,
    unit: 'KB',
    of: (ours) => ours.memoryKb,
  },
];

export function judge(ours: Played, bare: Played): Verdict[] {
  return targets.map(({ what, limit, unit, of }) => {
    const measured = of(ours, bare);
    return { what, measured, limit, unit, reached: measured <= limit };
  });
}
