import { expect, it } from 'vitest';
import { Turns } from './turns';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('works for one key in the order of asking, also after a failure', async () => {
  const turns = new Turns<string>();
  const order: number[] = [];
  const slow = turns.take('a', async () => {
    await pause(20);
    order.push(1);
    throw new Error('No.');
  });
  const quick = turns.take('a', async () => void order.push(2));
  await expect(slow).rejects.toThrow('No.');
  await quick;
  expect(order).toEqual([1, 2]);
});

it('does not let one key wait for another', async () => {
  const turns = new Turns<string>();
  const order: string[] = [];
  const slow = turns.take('a', async () => {
    await pause(20);
    order.push('a');
  });
  await turns.take('b', async () => void order.push('b'));
  await slow;
  expect(order).toEqual(['b', 'a']);
});
