import type { CutTree } from './cut-characters';
import { eachRun } from './each-run';
import { readRun } from './read-run';
import { weighRun } from './weigh-run';

/** Which runs of a text are to be repaired. */
export type Extent = 'none' | 'damaged-lines' | 'all';

/** `damagedLines[n]` is true when line n (0-based) holds damaged runs and no sound ones. */
export type Evidence = { extent: Extent; damagedLines: (line: number) => boolean; runs: number };

const DAMAGED = 1;
const SOUND = 2;
/** Less could be chance: one word with a damaged letter inside it, or one symbol, is enough. */
const ENOUGH_WEIGHT = 2;
/** From this share of damaged runs on, the text was damaged as a whole. */
const WHOLE = 0.8;
const HALF = 0.5;
/** Below this share, a text about encodings is more likely than a damaged part. */
const PART = 0.15;
const PART_RUNS = 3;

/** Looks at all runs of a text that is not ASCII and decides, by their shares, what is damaged. */
export function gatherEvidence(text: string, tree: CutTree): Evidence {
  const lines = new Uint8Array(countLines(text));
  const total = { damaged: 0, sound: 0, weight: 0 };
  eachRun(text, (run) => {
    const weight = weighRun(text, run, run.bytes ? readRun(text, run.from, run.to, tree) : []);
    const flag = weight > 0 ? DAMAGED : weight < 0 ? SOUND : 0;
    total.weight += Math.max(0, weight);
    total.damaged += flag === DAMAGED ? 1 : 0;
    total.sound += flag === SOUND ? 1 : 0;
    lines[run.line] = (lines[run.line] ?? 0) | flag;
  });
  const share = total.damaged / Math.max(1, total.damaged + total.sound);
  return {
    extent: extent(share, total),
    damagedLines: (line) => lines[line] === DAMAGED,
    runs: total.damaged,
  };
}

function extent(share: number, { damaged, weight }: { damaged: number; weight: number }): Extent {
  if (weight < ENOUGH_WEIGHT) return 'none';
  if (share >= WHOLE) return 'all';
  return share >= HALF || (share >= PART && damaged >= PART_RUNS) ? 'damaged-lines' : 'none';
}

function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
