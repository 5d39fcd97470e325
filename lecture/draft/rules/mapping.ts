import { contextOf } from '../context-of';
import type { DraftRule } from '../draft-rule';
import { isAnalogy, isSorting, pairsMaterial, termsOf } from './entry-pairs';

/** "A → B", one below the other, each with another B. */
export const mapping: DraftRule = {
  read: (structure) =>
    structure.groups.flatMap((group) => {
      if (group.tie !== 'arrow' || isAnalogy(group) || isSorting(group)) return [];
      const { lead, title, line } = group;
      return pairsMaterial(group, 'corresponds', termsOf(group), {
        rule: 'mapping',
        worth: 70,
        context: contextOf(structure, { lead, title, line }),
        reason:
          'Drafted from lines with arrows: the right option is where the arrow points, the others are where the other arrows point.',
      });
    }),
};
