import { indexAt } from '../outline/index-at';
import type { Section } from '../outline/sections';
import type { Draft } from './draft';
import { LEAST_SCORE } from './score';

/** A part of a lecture gets a dozen drafts at most. */
const MOST_PER_PART = 12;
const MOST_PER_MATERIAL = 4;
/** What another draft costs that is made from the same material, or stands in the same section. */
const SAME_MATERIAL = 15;
const SAME_SECTION = 4;

/**
 * The best drafts of each part, spread over it: always the one with the highest score next, minus
 * 15 for each that is taken from the same material and 4 for each from the same section.
 */
export function chooseDrafts(drafts: Draft[], sections: Section[]): Draft[] {
  const parts = new Map<number, Draft[]>();
  const highest = partLevel(sections);
  const starts = sections.filter(({ level }) => level <= highest);
  for (const draft of drafts) {
    const part = indexAt(starts, draft.line);
    const others = parts.get(part);
    if (others) others.push(draft);
    else parts.set(part, [draft]);
  }
  return [...parts.values()].flatMap((part) => choosePart(part, sections));
}

/** The highest level that has several headings. */
function partLevel(sections: Section[]): number {
  const level = [1, 2, 3].find((each) => sections.filter((one) => one.level === each).length > 1);
  return level ?? 1;
}

function choosePart(drafts: Draft[], sections: Section[]): Draft[] {
  const taken: Draft[] = [];
  const used = new Map<unknown, number>();
  const count = (key: unknown) => used.get(key) ?? 0;
  const left = new Set(drafts);
  const worth = (draft: Draft) =>
    draft.score -
    count(draft.material) * SAME_MATERIAL -
    count(indexAt(sections, draft.line)) * SAME_SECTION;
  while (taken.length < MOST_PER_PART) {
    const best = bestOf(left, worth);
    if (!best || worth(best) < LEAST_SCORE) break;
    left.delete(best);
    taken.push(best);
    for (const key of [best.material, indexAt(sections, best.line)]) used.set(key, count(key) + 1);
    if (count(best.material) < MOST_PER_MATERIAL) continue;
    for (const other of left) if (other.material === best.material) left.delete(other);
  }
  return taken;
}

/** Of equals the first in the notes. */
function bestOf(drafts: Iterable<Draft>, worth: (draft: Draft) => number): Draft | null {
  let best: Draft | null = null;
  for (const draft of drafts) if (!best || worth(draft) > worth(best)) best = draft;
  return best;
}
