import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, fitCosts, lineThrough, saturatesFirst, sharedStep } from './model';

test('a line goes through two sizes, and says what a third one costs', () => {
  const line = lineThrough([
    { phones: 200, micros: 5000 },
    { phones: 800, micros: 14_000 },
  ]);
  expect(line.perPhone).toBeCloseTo(15);
  expect(at(line, 2000)).toBeCloseTo(32_000);
});

test('no part of a line is below nothing, whatever was measured', () => {
  const point = fc.record({
    phones: fc.integer({ min: 1, max: 5000 }),
    micros: fc.integer({ min: 0, max: 1e6 }),
  });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 4 }), (points) => {
      const { fixed, perPhone } = lineThrough(points);
      return fixed >= 0 && perPhone >= 0;
    }),
  );
});

test('each step and each part is fitted by itself', () => {
  const point = (phones: number) => ({
    phones,
    costs: { question: { server: 1000 + 15 * phones, database: 200 + phones } },
  });
  const costs = fitCosts([point(100), point(400)] as never);
  expect(costs.question.server.fixed).toBeCloseTo(1000);
  expect(costs.question.database.perPhone).toBeCloseTo(1);
});

test('a process of several sends to its share of the phones, and reads everybody', () => {
  const alone = { fixed: 1000, perPhone: 15 };
  const shared = { line: { fixed: 3000, perPhone: 21 }, processes: 3 };
  const step = sharedStep(alone, shared, { phones: 10_000, processes: 10 });
  expect(step).toBeCloseTo(1000 + 15 * 1000 + 2 * 10_000);
});

test('what saturates first is busy for the largest share of its time', () => {
  const loads = [
    { part: 'a Node thread', busySeconds: 4, inSeconds: 10 },
    { part: 'PostgreSQL', busySeconds: 3, inSeconds: 5 },
  ];
  expect(saturatesFirst(loads).part).toBe('PostgreSQL');
});
