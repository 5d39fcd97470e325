import { quantile } from '../measure';
import type { Verdict } from '../targets';
import { bytesOf, type LoadedPage } from './loaded-file';
import type { LoopDelay } from './loop-delay';
import type { RushTimes } from './rush-process';

export type PageResults = {
  pages: { page: LoadedPage; cpuMs: number; usableMs: number[] }[];
  loopDelay: LoopDelay;
  times: RushTimes;
};

/** The promises of docs/performance.md that concern pages. */
export function judgePages({ pages, loopDelay, times }: PageResults): Verdict[] {
  const ofPages = pages.flatMap(({ page, cpuMs, usableMs }) => [
    verdict(
      `${page.path}: HTML, CSS and script`,
      bytesOf(page, ['html', 'css', 'script']) / 1000,
      160,
      'KB',
    ),
    verdict(`${page.path}: fonts`, bytesOf(page, ['font']) / 1000, 60, 'KB'),
    verdict(`${page.path}: server CPU per cold load`, cpuMs, 1, 'ms'),
    verdict(
      `${page.path}: usable on slow 4G, processor 4 × slower`,
      quantile(usableMs, 0.5),
      2000,
      'ms',
    ),
  ]);
  return [
    ...ofPages,
    verdict('everybody comes: event-loop delay p99', loopDelay.p99, 50, 'ms'),
    verdict('everybody comes: phones that gave up', times.failed.length, 0, 'phones'),
  ];
}

function verdict(what: string, measured: number, limit: number, unit: string): Verdict {
  return { what, measured, limit, unit, reached: measured <= limit };
}
