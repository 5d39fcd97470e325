import { expect, test } from 'vitest';
import { LeakWatch } from './leak-watch';

const view = (revealed: boolean, config: object) =>
  `42${JSON.stringify(['session:view', { run: { runId: 'r', revealed, config } }])}`;

test('a key before the reveal is a leak, in views, acknowledgements and tallies', () => {
  const watch = new LeakWatch();
  expect(watch.leaksIn(view(false, { correct: [1] }))).toEqual(['"correct"']);
  const ack = `437${JSON.stringify([{ ok: true, view: { run: { runId: 'r', revealed: false }, problems: [] } }])}`;
  expect(watch.leaksIn(ack)).toEqual(['"problems"']);
  expect(watch.leaksIn('42["run:tally",{"runId":"r","assessment":{"found":[1]}}]')).toEqual([
    '"found"',
  ]);
  expect(watch.leaksIn('42["session:room",{"people":["nobody-drops-root"]}]')).toHaveLength(1);
});

test('after the reveal it is none, for that run only', () => {
  const watch = new LeakWatch();
  expect(watch.leaksIn(view(true, { correct: [1] }))).toEqual([]);
  expect(watch.leaksIn('42["run:tally",{"runId":"r","assessment":{"found":[1]}}]')).toEqual([]);
  expect(watch.leaksIn('42["run:tally",{"runId":"s","assessment":{"found":[1]}}]')).toHaveLength(1);
});
