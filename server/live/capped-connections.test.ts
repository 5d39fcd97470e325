import { expect, test } from 'vitest';
import { CappedConnections } from './capped-connections';

const connection = () => {
  const made = { closed: false, close: () => {} };
  made.close = () => {
    made.closed = true;
  };
  return made;
};

test('beyond the cap the oldest of the same address gives way', () => {
  const visitors = new CappedConnections(2);
  const [first, joined, third, fourth, elsewhere] = Array.from({ length: 5 }, connection);
  for (const one of [first!, joined!]) visitors.enter(one, 'hall');
  visitors.leave(joined!);
  visitors.enter(third!, 'hall');
  visitors.enter(elsewhere!, 'home');
  expect(first!.closed).toBe(false);
  visitors.enter(fourth!, 'hall');
  expect([first, joined, third, fourth, elsewhere].map((one) => one?.closed)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
