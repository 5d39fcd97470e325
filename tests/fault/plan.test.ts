import { expect, test } from 'vitest';
import { faultOf, faults } from './faults';
import { makePlan } from './plan';

const seeds = Array.from({ length: 200 }, (_, index) => index + 1);
const plans = seeds.map((seed) => makePlan(seed, faultOf(seed)));

test('a seed makes the same plan every time', () => {
  expect(seeds.map((seed) => makePlan(seed, faultOf(seed)))).toEqual(plans);
});

test('neighbouring seeds make different plans', () => {
  expect(new Set(plans.map((plan) => JSON.stringify(plan.phones))).size).toBe(plans.length);
});

test('every fault has its turn', () => {
  const names = new Set(plans.slice(0, faults.length).map(({ fault }) => fault));
  expect(names).toEqual(new Set(faults.map(({ name }) => name)));
});

test('a class is one that the faults can do something to', () => {
  for (const plan of plans) {
    expect([1, 3]).toContain(plan.processes);
    expect(plan.phones.length).toBeGreaterThanOrEqual(8);
    expect(plan.questions.some(({ seconds }) => seconds !== null)).toBe(true);
    for (const { tabs, answers } of plan.phones) {
      expect(answers).toHaveLength(plan.questions.length);
      for (const answer of answers) if (answer) expect(answer.values).toHaveLength(tabs);
    }
  }
});

test('two tabs answer differently, whatever order the choices are tapped in', () => {
  const values = plans.flatMap(({ phones }) =>
    phones.flatMap(({ tabs, answers }) => (tabs === 2 ? answers.map((a) => a?.values) : [])),
  );
  expect(values.length).toBeGreaterThan(100);
  for (const pair of values) {
    const [one, other] = pair?.map((value) => value.toSorted().join()) ?? ['one', 'other'];
    expect(one).not.toBe(other);
  }
});
