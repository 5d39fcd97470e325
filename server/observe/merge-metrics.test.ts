import { Counter, Gauge, Registry } from 'prom-client';
import { expect, it } from 'vitest';
import { mergeMetrics } from './merge-metrics';

/** What two processes say: both have a counter, each has a gauge of its own. */
async function textOf(process: string | null, gauge: string): Promise<string> {
  const registry = new Registry();
  if (process) registry.setDefaultLabels({ process });
  new Counter({ name: 'work_total', help: 'Work.', registers: [registry] }).inc(3);
  new Gauge({ name: gauge, help: 'A gauge.', registers: [registry] }).set(1);
  return registry.metrics();
}

it('puts the series of a metric together, each metric described once', async () => {
  const merged = mergeMetrics(await textOf(null, 'sockets'), await textOf('pages', 'drawn'));
  expect(merged.split('\n').filter((line) => line !== '')).toEqual([
    ...['# HELP work_total Work.', '# TYPE work_total counter'],
    ...['work_total 3', 'work_total{process="pages"} 3'],
    ...['# HELP sockets A gauge.', '# TYPE sockets gauge', 'sockets 1'],
    ...['# HELP drawn A gauge.', '# TYPE drawn gauge', 'drawn{process="pages"} 1'],
  ]);
});

it('leaves the one text as it is when the other process says nothing', async () => {
  const own = await textOf(null, 'sockets');
  expect(mergeMetrics(own, '').trim()).toBe(own.trim());
});
