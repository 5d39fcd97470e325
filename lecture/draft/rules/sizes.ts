import type { Span } from '../../outline/block';
import { readQuantity } from '../../structure/quantity';
import type { Structure } from '../../structure/read-structure';
import { asMarkdown, cleanText, comparable } from '../clean-text';
import { contextOf } from '../context-of';
import type { DraftRule } from '../draft-rule';
import type { Material, Size } from '../material';

type Listed = Span & { name: string; text: string };
type Source = Span & {
  listed: Listed[];
  measured: string | null;
  lead: string | null;
  title: string | null;
  markdown: boolean;
};

/** More than that are statistics, and asking each costs the square of their number. */
const MOST = 12;
const SUPERLATIVE =
  /(?:smallest|largest|biggest|fastest|slowest|highest|lowest|kleinst|größt|schnellst|langsamst|höchst|niedrigst|le plus|la plus|más |menor|mayor)/i;

/** Numbers of one dimension with their units: which is largest, which smallest, how much is it? */
export const sizes: DraftRule = {
  read: (structure, doubts) =>
    [...fromGroups(structure), ...fromTables(structure)].flatMap((source): Material[] => {
      const all = source.listed.flatMap((each) => sizeOf(each, structure, source.markdown));
      const measures = all.filter(
        ({ name, quantity }) => !doubts.concerns(name, quantity.dimension),
      );
      const dimensions = new Set(measures.map(({ quantity }) => quantity.dimension));
      const names = measures.map(({ name }) => comparable(name) + name);
      if (measures.length < 3 || all.length < source.listed.length) return [];
      if (dimensions.size > 1 || new Set(names).size < names.length) return [];
      if (measures.some(({ name }) => SUPERLATIVE.test(name))) return [];
      const { line, lineEnd, measured } = source;
      return [
        {
          ...{
            is: 'sizes',
            rule: 'sizes',
            sizes: measures.slice(0, MOST),
            measured,
            line,
            lineEnd,
            worth: 84,
          },
          context: contextOf(structure, source),
          reason: 'Drafted from numbers that your notes put side by side.',
        },
      ];
    }),
};

function fromGroups({ groups }: Structure): Source[] {
  return groups
    .filter(({ tie, entries }) => tie !== 'arrow' && entries.length > 2)
    .map(({ entries, lead, title, kind, line, lineEnd }) => ({
      ...{ lead, title, line, lineEnd, measured: null, markdown: kind !== 'drawing' },
      listed: entries.map(({ left, right, ...span }) => ({ ...span, name: left, text: right })),
    }));
}

function fromTables({ grids }: Structure): Source[] {
  return grids.flatMap(({ head, rows, caption, markdown, line, lineEnd }) =>
    head.slice(1).map((measured, at) => ({
      ...{ lead: null, title: caption, line, lineEnd, markdown },
      measured: cleanText(measured),
      listed: rows.map(({ cells, ...span }) => ({
        ...{ ...span, name: cells[0] ?? '', text: cells[at + 1] ?? '' },
      })),
    })),
  );
}

function sizeOf({ name, text, ...span }: Listed, structure: Structure, markdown: boolean): Size[] {
  const said = cleanText(text.replace(/[\u2580-\u259F]+/g, ''));
  const quantity = readQuantity(said, structure.language);
  const clean = cleanText(
    name.replace(/\s*\([^()]*\)/g, (note) => (SUPERLATIVE.test(note) ? '' : note)),
  );
  if (!quantity || !/\p{L}/u.test(clean) || clean.length > 80) return [];
  return [{ ...span, name: markdown ? clean : asMarkdown(clean), text: said, quantity }];
}
