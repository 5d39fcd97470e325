import { test } from 'vitest';
import type { Fault } from './fault';
import { holdClass } from './hold-class';
import { makePlan } from './plan';
import { taleOf } from './tale';

const CLASS_MS = 120_000;

/** One class of the short form; with others at the same time, since it mostly waits. */
export function testClass(fault: Fault, seed: number, title = fault.title): void {
  test.concurrent(
    `${title} (seed ${seed})`,
    async ({ expect }) => {
      const { complaints, outcome } = await holdClass(makePlan(seed, fault), fault);
      expect(complaints).toEqual([]);
      expect(taleOf(outcome).stored).toBeGreaterThan(5);
    },
    CLASS_MS,
  );
}
