import { expect, test } from 'vitest';
import { closers } from './closers.mjs';

test('what was opened last is closed first, once', async () => {
  const closed: string[] = [];
  const open = closers(() => undefined);
  open.add({ name: 'database', close: async () => void closed.push('database') });
  open.add({ name: 'server', close: () => void closed.push('server') });
  await open.closeAll();
  await open.closeAll();
  expect(closed).toEqual(['server', 'database']);
});

test('one that fails or hangs keeps none of the others open', async () => {
  const closed: string[] = [];
  const complaints: string[] = [];
  const open = closers((line) => complaints.push(line));
  open.add({ name: 'database', close: () => void closed.push('database') });
  open.add({ name: 'server', close: () => new Promise(() => undefined), patienceMs: 20 });
  open.add({
    name: 'timer',
    close: () => {
      throw new Error('broken');
    },
  });
  await open.closeAll();
  expect(closed).toEqual(['database']);
  expect(complaints).toEqual([
    'Closing timer failed: broken',
    'Closing server failed: it took more than 0.02 seconds',
  ]);
});
