import { branches } from '../../structure/branches';
import { contextOf } from '../context-of';
import type { DraftRule } from '../draft-rule';
import type { Material } from '../material';
import { tidyPairs } from './tidy-pairs';

/** Lines that each have one line hanging on them: which one belongs to it? */
export const branching: DraftRule = {
  read: (structure) =>
    structure.passages
      .flatMap(branches)
      .flatMap(({ entries, title, line, lineEnd }): Material[] => {
        const pairs = tidyPairs(entries, false);
        if (pairs.length < 3) return [];
        return [
          {
            ...{ is: 'pairs', rule: 'branches', relation: 'explains', under: null, pairs },
            ...{ line, lineEnd, worth: 74, context: contextOf(structure, { title, line }) },
            reason:
              'Drafted from lines with one remark hanging on each: the wrong options are the remarks of the other lines.',
          },
        ];
      }),
};
