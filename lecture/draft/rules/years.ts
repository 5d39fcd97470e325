import type { Span } from '../../outline/block';
import type { Structure } from '../../structure/read-structure';
import { asMarkdown, cleanText, comparable } from '../clean-text';
import { contextOf } from '../context-of';
import type { DraftRule } from '../draft-rule';
import type { Dated, Material } from '../material';

type Cell = Span & { year: string; name: string };
type Source = Span & { title: string | null; markdown: boolean; cells: Cell[] };

const YEAR = /^(?:1\d{3}|20\d{2})$/;
const MOST = 8;

/** Years and what happened in them, in a table or a list: what came first, and in which order? */
export const years: DraftRule = {
  read: (structure) =>
    [...fromTables(structure), ...fromGroups(structure)].flatMap((source): Material[] => {
      const dated = source.cells.flatMap((cell) => datedOf(cell, source.markdown));
      const distinct = [
        new Set(dated.map(({ year }) => year)),
        new Set(dated.map(({ name }) => comparable(name))),
      ].every(({ size }) => size === dated.length);
      if (dated.length < 3 || dated.length < source.cells.length || !distinct) return [];
      const { line, lineEnd, title } = source;
      return [
        {
          ...{ is: 'years', rule: 'years', dated: dated.slice(0, MOST), line, lineEnd, worth: 84 },
          context: contextOf(structure, { title, line }),
          reason: 'Drafted from years that stand beside what happened in them.',
        },
      ];
    }),
};

function fromTables({ grids }: Structure): Source[] {
  return grids.flatMap(({ head, rows, caption, markdown, line, lineEnd }) => {
    const columns = head.map((_, at) => rows.every(({ cells }) => isYear(cells[at] ?? '')));
    const [year, name] = [columns.indexOf(true), columns.indexOf(false)];
    if (year < 0 || name < 0 || columns.filter(Boolean).length > 1) return [];
    const cells = rows.map(({ cells: row, ...span }) => ({
      ...{ ...span, year: row[year] ?? '', name: row[name] ?? '' },
    }));
    return [{ cells, title: caption, markdown, line, lineEnd }];
  });
}

function fromGroups({ groups }: Structure): Source[] {
  return groups
    .filter(({ tie }) => tie !== 'arrow')
    .map(({ entries, title, kind, line, lineEnd }) => ({
      ...{ title, line, lineEnd, markdown: kind !== 'drawing' },
      cells: entries.map(({ left, right, ...span }) => {
        const first = isYear(left);
        return { ...span, year: first ? left : right, name: first ? right : left };
      }),
    }));
}

const isYear = (text: string) => YEAR.test(cleanText(text).trim());

function datedOf({ year, name, ...span }: Cell, markdown: boolean): Dated[] {
  const said = cleanText(name);
  if (!isYear(year) || !/\p{L}{2}/u.test(said) || said.length > 90) return [];
  return [{ ...span, year: Number(cleanText(year)), name: markdown ? said : asMarkdown(said) }];
}
