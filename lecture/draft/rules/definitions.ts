import type { Tie } from '../../structure/entry';
import { contextOf } from '../context-of';
import type { DraftRule } from '../draft-rule';
import { isAnalogy, isSorting, pairsMaterial, termsOf } from './entry-pairs';

/** The surer the layout tells a term from its text, the more it is worth. */
const WORTH: Record<Exclude<Tie, 'arrow'>, number> = {
  gap: 78,
  equals: 80,
  back: 66,
  colon: 68,
  dash: 56,
};

/** "TERM  what it does", one below the other: which term is it? */
export const definitions: DraftRule = {
  read: (structure) =>
    structure.groups.flatMap((group) => {
      const { tie, lead, title, line } = group;
      if (tie === 'arrow' || isAnalogy(group) || isSorting(group)) return [];
      return pairsMaterial(group, 'describes', termsOf(group), {
        rule: 'definitions',
        worth: WORTH[tie],
        context: contextOf(structure, { lead, title, line }),
        reason:
          'Drafted from a list of terms with what each one is or does: the wrong options are the other terms of the list.',
      });
    }),
};
