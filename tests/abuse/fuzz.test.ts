import { expect, it } from 'vitest';
import { runFuzz } from './fuzz/run-fuzz';

it('a live process answers all that is thrown at it with a known code, and leaks nothing', async () => {
  const { messages, answers, memory, problems } = await runFuzz({ seconds: 3, seed: 17 });
  expect(problems).toEqual([]);
  expect(messages).toBeGreaterThan(200);
  // Neither only refusals nor only success: the mixture does what it is for.
  expect(answers.ok ?? 0).toBeGreaterThan(20);
  expect(Object.keys(answers).length).toBeGreaterThan(6);
  expect(memory.warm).toBeGreaterThan(0);
}, 60_000);
