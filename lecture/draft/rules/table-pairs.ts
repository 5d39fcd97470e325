import { cleanText, comparable } from '../clean-text';
import { contextOf } from '../context-of';
import type { DraftRule } from '../draft-rule';
import type { Material } from '../material';
import { isContrast } from './table-kind';
import { areNumbers, tableKeys, tidyPairs } from './tidy-pairs';

/** A table of two columns that puts one thing beside the other: what belongs to what. */
export const tablePairs: DraftRule = {
  read: (structure) =>
    structure.grids.flatMap((grid): Material[] => {
      const [from = '', to = ''] = grid.head.map(cleanText);
      if (grid.head.length !== 2 || comparable(from) === '' || comparable(to) === '') return [];
      if (isContrast(grid, structure) || isVersions(grid.rows)) return [];
      const pairs = grid.rows.map(({ cells: [left = '', right = ''], line, lineEnd }) => ({
        ...{ left, right, line, lineEnd },
      }));
      const tidy = tidyPairs(pairs, grid.markdown, tableKeys(pairs.map(({ left }) => left)));
      const numbers = areNumbers(pairs.map(({ right }) => right));
      if (tidy.length < 3 || numbers || isSpoken(pairs)) return [];
      const { line, lineEnd, caption } = grid;
      return [
        {
          ...{ is: 'pairs', rule: 'table-pairs', relation: 'corresponds', pairs: tidy },
          ...{ under: [from, to], line, lineEnd, worth: 84 },
          context: contextOf(structure, { title: caption, line }),
          reason: `Drafted from a table of your notes (“${from}”, “${to}”): the right option stands in the same row, the others in other rows.`,
        },
      ];
    }),
};

/** Lines of a story ("Add salt") stand beside others rather loosely. */
const isSpoken = (pairs: { left: string }[]) =>
  pairs.filter(({ left }) => /^["“„«]/.test(left.trim())).length > pairs.length / 2;

/** Versions beside each other are an inventory, no knowledge. */
function isVersions(rows: { cells: string[] }[]): boolean {
  const numbered = rows.filter(({ cells }) => cells.every((cell) => /\p{L}.*\d/u.test(cell)));
  return numbered.length > rows.length / 2;
}
