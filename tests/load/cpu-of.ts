import { readdirSync, readFileSync } from 'node:fs';

/**
 * What the operating system has charged a process and all its descendants, in microseconds of
 * processor time. Read from /proc, so Linux only.
 */
export function cpuOf(pid: number): number {
  return sumOver(pid, threadTime);
}

/** Resident memory of a process and all its descendants, in KB. Linux only. */
export function memoryOf(pid: number): number {
  return sumOver(pid, residentKb);
}

function sumOver(pid: number, measure: (pid: number) => number): number {
  return [pid, ...childrenOf(pid)].reduce(
    (sum, one) => sum + (one === pid ? measure(pid) : sumOver(one, measure)),
    0,
  );
}

/** Its own children, without theirs. Linux only. */
export function childrenOf(pid: number): number[] {
  return tasksOf(pid).flatMap((task) =>
    numbersIn(readOrEmpty(`/proc/${pid}/task/${task}/children`)),
  );
}

/** The first number of schedstat: nanoseconds on a processor, exact where `stat` counts ticks. */
function threadTime(pid: number): number {
  return tasksOf(pid).reduce(
    (sum, task) =>
      sum + (numbersIn(readOrEmpty(`/proc/${pid}/task/${task}/schedstat`))[0] ?? 0) / 1000,
    0,
  );
}

function residentKb(pid: number): number {
  const found = /VmRSS:\s*(\d+)/.exec(readOrEmpty(`/proc/${pid}/status`));
  return Number(found?.[1] ?? 0);
}

function tasksOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return []; // it has just ended
  }
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function numbersIn(text: string): number[] {
  return text.split(/\s+/).filter(Boolean).map(Number);
}
