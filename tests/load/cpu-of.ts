import { readdirSync, readFileSync } from 'node:fs';

/** The last that was seen of each thread below a root: what has ended has still cost what it did. */
const seen = new Map<number, Map<number, number>>();

/**
 * What the operating system has charged a process and all its descendants, also those that have
 * ended since an earlier call, in microseconds of processor time. Read from /proc, so Linux only.
 */
export function cpuOf(pid: number): number {
  const threads = seen.get(pid) ?? new Map<number, number>();
  seen.set(pid, threads);
  for (const process of treeOf(pid)) {
    for (const task of tasksOf(process)) {
      const micros = threadTime(process, task);
      if (micros !== null) threads.set(task, micros);
    }
  }
  return [...threads.values()].reduce((sum, micros) => sum + micros, 0);
}

/** Resident memory of a process and all its descendants, in KB. Linux only. */
export function memoryOf(pid: number): number {
  return treeOf(pid).reduce((sum, process) => sum + residentKb(process), 0);
}

function treeOf(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(treeOf)];
}

/** Its own children, without theirs. Linux only. */
export function childrenOf(pid: number): number[] {
  return tasksOf(pid).flatMap((task) =>
    numbersIn(readOrEmpty(`/proc/${pid}/task/${task}/children`)),
  );
}

/** The first number of schedstat: nanoseconds on a processor, exact where `stat` counts ticks. */
function threadTime(pid: number, task: number): number | null {
  const [nanoseconds] = numbersIn(readOrEmpty(`/proc/${pid}/task/${task}/schedstat`));
  return nanoseconds === undefined ? null : nanoseconds / 1000;
}

function residentKb(pid: number): number {
  const found = /VmRSS:\s*(\d+)/.exec(readOrEmpty(`/proc/${pid}/status`));
  return Number(found?.[1] ?? 0);
}

function tasksOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).map(Number);
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
