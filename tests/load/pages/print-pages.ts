import { quantile } from '../measure';
import { table } from '../print-tables';
import type { Smoothness } from './class-in-browsers';
import { bytesOf, fileKinds, type LoadedPage } from './loaded-file';
import type { LoopDelay } from './loop-delay';
import type { RushTimes } from './rush-process';

/** Bytes on the wire by kind, heads included. */
export function loadTable(pages: LoadedPage[]): string {
  const rows = pages.map((page) => [
    page.path,
    ...fileKinds.map((kind) => String(bytesOf(page, [kind]))),
    String(page.files.length),
    String(page.connections),
  ]);
  return table([['page, bytes', ...fileKinds, 'requests', 'connections'], ...rows]);
}

export function rushTable(times: RushTimes, delay: LoopDelay, smooth: Smoothness): string {
  const row = (what: string, values: number[]) => [
    what,
    quantile(values, 0.5).toFixed(0),
    quantile(values, 0.99).toFixed(0),
    Math.max(...values).toFixed(0),
  ];
  const { phone, stage, host } = smooth.longestFrameMs;
  return [
    table([
      [`${times.answer.length} phones, ms`, 'p50', 'p99', 'longest'],
      row('page loaded', times.load),
      row('connected and joined', times.join),
      row('answer acknowledged', times.answer),
      ["the host's click to the phone's paint", ...row('', smooth.clickToPaintMs).slice(1)],
      ['event-loop delay', delay.p50.toFixed(1), delay.p99.toFixed(1), delay.max.toFixed(1)],
    ]),
    ...new Set(times.failed),
    `Longest frame: phone ${phone.toFixed(0)} ms, stage ${stage.toFixed(0)} ms, host ${host.toFixed(0)} ms`,
  ].join('\n\n');
}
