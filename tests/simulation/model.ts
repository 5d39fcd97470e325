import type { Step } from '../load/play';

/** Microseconds of processor time: a part that each step costs, and a part for each phone. */
export type Line = { fixed: number; perPhone: number };

export type StepCosts = { server: Line; database: Line };
export type Costs = Record<Step, StepCosts>;

/** What a size of class cost: microseconds of processor time of all its processes together. */
export type Point = { phones: number; costs: Record<Step, { server: number; database: number }> };

/** What one question costs from its opening to its result. */
export const QUESTION: Step[] = ['question', 'answers over time', 'close', 'result'];

/** The straight line with the least squares through some sizes; no part of it is below nothing. */
export function lineThrough(points: { phones: number; micros: number }[]): Line {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const phones = mean(points.map((point) => point.phones));
  const micros = mean(points.map((point) => point.micros));
  const spread = points.reduce((sum, point) => sum + (point.phones - phones) ** 2, 0);
  const joint = points.reduce(
    (sum, point) => sum + (point.phones - phones) * (point.micros - micros),
    0,
  );
  const slope = spread === 0 ? 0 : Math.max(0, joint / spread);
  const fixed = micros - slope * phones;
  return fixed >= 0 ? { fixed, perPhone: slope } : { fixed: 0, perPhone: micros / phones };
}

/** Fits each step of a class to what some sizes of it cost. */
export function fitCosts(points: Point[]): Costs {
  const steps = Object.keys(points[0]?.costs ?? {}) as Step[];
  const lineOf = (step: Step, part: 'server' | 'database') =>
    lineThrough(points.map(({ phones, costs }) => ({ phones, micros: costs[step][part] })));
  return Object.fromEntries(
    steps.map((step) => [
      step,
      { server: lineOf(step, 'server'), database: lineOf(step, 'database') },
    ]),
  ) as Costs;
}

export const at = ({ fixed, perPhone }: Line, phones: number) => fixed + perPhone * phones;

/** Microseconds for some steps of a class of this size. */
export function microsOf(
  costs: Costs,
  steps: Step[],
  part: 'server' | 'database',
  phones: number,
): number {
  return steps.reduce((sum, step) => sum + at(costs[step][part], phones), 0);
}

/**
 * What a step costs in each of several processes that share one session. Each sends to its own
 * phones, and each reads everybody, for ranks and counts: what several processes cost more for each
 * person than one does is this reading, done as many times as there are processes.
 */
export function sharedStep(
  alone: Line,
  shared: { line: Line; processes: number },
  session: { phones: number; processes: number },
): number {
  const reading = Math.max(0, shared.line.perPhone - alone.perPhone) / shared.processes;
  const fixed = shared.line.fixed / shared.processes;
  return fixed + (alone.perPhone * session.phones) / session.processes + reading * session.phones;
}

/** A part that is busy longer than the time there is for its work saturates first. */
export type Load = { part: string; busySeconds: number; inSeconds: number };

export function saturatesFirst(loads: Load[]): Load {
  const busiest = loads.toSorted(
    (one, other) => other.busySeconds / other.inSeconds - one.busySeconds / one.inSeconds,
  )[0];
  if (!busiest) throw new Error('There is nothing that could saturate.');
  return busiest;
}
