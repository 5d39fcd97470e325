import { comparable } from '../clean-text';
import { contextOf } from '../context-of';
import type { DraftRule } from '../draft-rule';
import type { Material } from '../material';
import { tidyPairs } from './tidy-pairs';

/** "X" and "X -v", each with what it does: which one does the more drastic thing? */
export const variants: DraftRule = {
  read: (structure) =>
    structure.groups.flatMap((group): Material[] => {
      const { tie, entries, lead, title, line, lineEnd, kind } = group;
      if (entries.length !== 2 || (tie !== 'back' && tie !== 'gap')) return [];
      const [base, variant] = tidyPairs(entries, kind !== 'drawing');
      if (!base || !variant?.left.startsWith(`${base.left} `)) return [];
      if (comparable(base.right).includes(comparable(variant.right))) return [];
      return [
        {
          ...{ is: 'variants', rule: 'variants', base, variant, line, lineEnd, worth: 94 },
          context: contextOf(structure, { lead, title, line }),
          reason: `Drafted from two forms that your notes set against each other, “${base.left}” and “${variant.left}”.`,
        },
      ];
    }),
};
