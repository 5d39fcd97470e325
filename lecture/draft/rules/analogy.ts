import { sectionAt } from '../../outline/section-at';
import { likenesses } from '../../structure/likenesses';
import type { Structure } from '../../structure/read-structure';
import { contextOf } from '../context-of';
import type { DraftRule } from '../draft-rule';
import type { Material, Pair } from '../material';
import { isAnalogy, isSorting, pairsMaterial, termsOf } from './entry-pairs';
import { tidyPairs } from './tidy-pairs';

/** "A = B" or "A → B" under something called an analogy, or "A is like B": what corresponds? */
export const analogy: DraftRule = {
  read: (structure) => [...drawn(structure), ...told(structure)],
};

function drawn(structure: Structure): Material[] {
  return structure.groups.flatMap((group) => {
    if (!isAnalogy(group) || isSorting(group)) return [];
    const { lead, title, line } = group;
    return pairsMaterial(group, 'corresponds', termsOf(group), {
      rule: 'analogy',
      worth: 86,
      context: contextOf(structure, { lead, title, line }),
      reason:
        'Drafted from an analogy in your notes: the right option stands on the same line, the others on the lines beside it.',
    });
  });
}

/** Three sentences and more of one section. */
function told(structure: Structure): Material[] {
  const { blocks, sections } = structure.notes;
  const bySection = new Map<number, Pair[]>();
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const found = likenesses(block);
    const section = sectionAt(sections, block.line)?.line ?? 0;
    if (found.length > 0) bySection.set(section, [...(bySection.get(section) ?? []), ...found]);
  }
  return [...bySection.values()].flatMap((found) => {
    const pairs = tidyPairs(found, true);
    const line = pairs[0]?.line ?? 0;
    return pairsMaterial({ line, lineEnd: pairs.at(-1)?.lineEnd ?? 0 }, 'corresponds', pairs, {
      rule: 'analogy',
      worth: 80,
      context: contextOf(structure, { line }),
      reason:
        'Drafted from sentences of your notes that say what something is like: the wrong options are from the other sentences.',
    });
  });
}
