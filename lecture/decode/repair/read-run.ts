import { codePointAt, completeLength, isContinuation } from '../utf8-sequence';
import type { CutTree } from './cut-characters';
import { damagedByte } from './damage-page';

/**
 * A piece of a run: a character whose bytes are all there, one that had lost bytes and could be
 * completed, or one that is no part of a sequence and stands for itself. `from` and `to` count
 * UTF-16 units of the damaged text.
 */
export type Unit = {
  kind: 'complete' | 'cut' | 'stray';
  from: number;
  to: number;
  text: string;
  restored: number;
};

/** Reads characters `from` to `to`, all of which stand for bytes above 0x7F, as UTF-8. */
export function readRun(damaged: string, from: number, to: number, tree: CutTree): Unit[] {
  const byteAt = (at: number) => (at < to ? damagedByte(damaged.charCodeAt(at)) : -1);
  const units: Unit[] = [];
  for (let at = from; at < to; ) {
    const unit = cut(byteAt, at, tree) ?? complete(byteAt, at) ?? stray(damaged, at);
    units.push(unit);
    at = unit.to;
  }
  return units;
}

/** The longest known sequence that lost bytes; a continuation byte after it would contradict it. */
function cut(byteAt: (at: number) => number, from: number, tree: CutTree): Unit | null {
  let found: Unit | null = null;
  let node = tree.next.get(byteAt(from));
  for (let at = from + 1; node; at++) {
    if (node.found && !isContinuation(byteAt(at))) {
      found = { kind: 'cut', from, to: at, ...node.found };
    }
    node = node.next.get(byteAt(at));
  }
  return found;
}

function complete(byteAt: (at: number) => number, from: number): Unit | null {
  const length = completeLength(byteAt, from);
  if (length < 2) return null;
  const text = String.fromCodePoint(codePointAt(byteAt, from, length));
  return { kind: 'complete', from, to: from + length, text, restored: 0 };
}

function stray(damaged: string, at: number): Unit {
  return { kind: 'stray', from: at, to: at + 1, text: damaged[at] ?? '', restored: 0 };
}
