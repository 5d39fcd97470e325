import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv';

/** A plain RFC 4180 reader, to read back what was written. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g;
  for (const [, raw = '', end] of text.matchAll(cell)) {
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

const only = (cell: string) => toCsv([[cell]]).slice(1, -2);

describe('a CSV file', () => {
  it('begins with a byte order mark and ends every row with CRLF', () => {
    expect(
      toCsv([
        ['Rank', 'Name'],
        [1, 'Zoë'],
      ]),
    ).toBe('\uFEFFRank,Name\r\n1,Zoë\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(only('a, b')).toBe('"a, b"');
    expect(only('say "hi"')).toBe('"say ""hi"""');
    expect(only('two\nlines')).toBe('"two\nlines"');
  });

  it('writes nothing for what is not there, and numbers as they are', () => {
    expect(toCsv([[null, -5, 0.5]])).toBe('\uFEFF,-5,0.5\r\n');
  });

  it('defuses what a spreadsheet would run as a formula', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', ' =', '\u00A0=', '＝', '＠']) {
      expect(only(`${start}cmd|' /C calc'!A0`).replace(/^"/, '')).toMatch(/^'/);
    }
    expect(only('=HYPERLINK("http://evil.example")')).toBe(
      '"\'=HYPERLINK(""http://evil.example"")"',
    );
    expect(only('a = b')).toBe('a = b');
  });

  it('reads back as it was written, but for the defusing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), {
          minLength: 1,
          maxLength: 4,
        }),
        (rows) => {
          const read = parseCsv(toCsv(rows).slice(1));
          expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
          for (const [y, row] of rows.entries()) {
            for (const [x, cell] of row.entries()) {
              expect([cell, `'${cell}`]).toContain(read[y]?.[x]);
              expect(read[y]?.[x]).not.toMatch(/^[=+\-@\t\r]/);
            }
          }
        },
      ),
    );
  });
});
