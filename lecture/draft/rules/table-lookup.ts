import { cleanText, comparable } from '../clean-text';
import { contextOf } from '../context-of';
import type { DraftRule } from '../draft-rule';
import type { Material } from '../material';
import { isContrast } from './table-kind';
import { areNumbers, tableKeys, tidyPairs } from './tidy-pairs';

/** A table with a thing in each row and several columns about it: one column is asked. */
export const tableLookup: DraftRule = {
  read: (structure) =>
    structure.grids.flatMap((grid): Material[] => {
      const heads = grid.head.map(cleanText);
      const named = heads.slice(1).every((head) => comparable(head) !== '');
      if (heads.length < 3 || heads.length > 8 || !named || isContrast(grid, structure)) return [];
      const [from = ''] = heads;
      const { line, lineEnd, caption, markdown } = grid;
      return heads.slice(1).flatMap((to, at): Material[] => {
        const pairs = grid.rows.map(({ cells, ...span }) => ({
          ...{ left: cells[0] ?? '', right: cells[at + 1] ?? '', ...span },
        }));
        if (areNumbers(pairs.map(({ right }) => right))) return [];
        const tidy = tidyPairs(pairs, markdown, tableKeys(pairs.map(({ left }) => left)));
        if (tidy.length < 3 || tidy.length < pairs.length * 0.6) return [];
        return [
          {
            ...{ is: 'pairs', rule: 'table-lookup', relation: 'corresponds', pairs: tidy },
            ...{ under: [from, to], line, lineEnd, worth: 76 - at * 4 },
            context: contextOf(structure, { title: caption, line }),
            reason: `Drafted from a table of your notes: the column “${to}” is asked, the wrong options are its other rows.`,
          },
        ];
      });
    }),
};
