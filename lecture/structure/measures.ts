import { readEntry } from './entry';
import type { Grid } from './grid';
import type { Language } from './language';
import type { Passage } from './passage';
import { type Quantity, readQuantity } from './quantity';

/** A number that the notes give for something, wherever they do. */
export type Measure = { name: string; text: string; quantity: Quantity; line: number };

/** "A red cell: 9 µm, as others say" inside a sentence. */
const IN_PROSE = /(?:^|[.;,:!?] )([^.;,:!?]{2,60}): ([~≈]?\d[^;,:!?]{0,20}?)(?=[;,!?]|\.?$|\. )/gu;
const LONGEST_LINE = 1000;

export function measures(passages: Passage[], grids: Grid[], language: Language): Measure[] {
  const read = (name: string, said: string, line: number): Measure[] => {
    const text = said.replace(/[\u2580-\u259F]+/g, '').trim();
    const quantity = readQuantity(text, language);
    return quantity && /\p{L}/u.test(name) ? [{ name, text, quantity, line }] : [];
  };
  const written = passages.flatMap(({ rows, kind }) =>
    rows.flatMap((row) => {
      if (row.text.length > LONGEST_LINE || !/\d/.test(row.text)) return [];
      if (kind !== 'lines') {
        const entry = readEntry(row);
        return entry ? read(entry.left, entry.right, row.line) : [];
      }
      return [...row.text.matchAll(IN_PROSE)].flatMap(([, name = '', text = '']) =>
        read(name, text, row.line),
      );
    }),
  );
  const tabled = grids.flatMap(({ rows, head }) =>
    head.length !== 2
      ? []
      : rows.flatMap(({ cells: [name = '', text = ''], line }) => read(name, text, line)),
  );
  return [...written, ...tabled];
}
