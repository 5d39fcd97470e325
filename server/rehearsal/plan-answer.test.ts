import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeClass, STUDENTS } from './persona';
import { planAnswer } from './plan-answer';

const dice = () => {
  let seed = 7;
  return () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
};

it('a class has thirty people with different names, and most of them know something', () => {
  const people = makeClass(dice());
  expect(new Set(people.map(({ nickname }) => nickname)).size).toBe(STUDENTS);
  const mean = people.reduce((sum, { skill }) => sum + skill, 0) / STUDENTS;
  expect(mean).toBeGreaterThan(0.5);
  expect(mean).toBeLessThan(0.8);
});

it('nobody answers after the time is up, or before it was asked', () => {
  const persona = fc.record({
    nickname: fc.constant('Ada'),
    skill: fc.double({ min: 0, max: 1, noNaN: true }),
    pace: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const left = fc.integer({ min: -500, max: 600_000 });
  fc.assert(
    fc.property(persona, left, fc.integer(), (who, leftMs, seed) => {
      const random = dice();
      for (let at = 0; at < Math.abs(seed % 20); at++) random();
      const plan = planAnswer(who, leftMs, random);
      return plan === null || (plan.afterMs >= 0 && plan.afterMs < leftMs);
    }),
  );
});

it('the skilled know more often, and the quick are earlier', () => {
  const random = dice();
  const plans = (skill: number, pace: number) =>
    Array.from({ length: 400 }, () => planAnswer({ nickname: 'A', skill, pace }, 20_000, random));
  const known = (all: ReturnType<typeof plans>) => all.filter((plan) => plan?.knows).length;
  const mean = (all: ReturnType<typeof plans>) =>
    all.reduce((sum, plan) => sum + (plan?.afterMs ?? 0), 0);
  expect(known(plans(0.9, 0.5))).toBeGreaterThan(known(plans(0.4, 0.5)) + 100);
  expect(mean(plans(0.5, 0.2))).toBeLessThan(mean(plans(0.5, 0.8)));
});
