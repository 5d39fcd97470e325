import { describe, expect, it } from 'vitest';
import { readNotes } from '../outline/notes';
import { drawings } from './drawings';
import { grids } from './grids';

function read(...lines: string[]) {
  const notes = readNotes(lines.join('\n'));
  return grids(notes, drawings(notes)).map(({ head, rows, caption }) => ({
    ...{ head, caption },
    rows: rows.map(({ cells }) => cells),
  }));
}

const drawn = (...lines: string[]) => read('```', ...lines, '```');

describe('a table', () => {
  it('of Markdown has its lines', () => {
    const notes = readNotes('| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |');
    const [grid] = grids(notes, []);
    expect(grid).toMatchObject({ head: ['a', 'b'], line: 1, lineEnd: 4, markdown: true });
    expect(grid?.rows).toEqual([
      { cells: ['1', '2'], line: 3, lineEnd: 3 },
      { cells: ['3', '4'], line: 4, lineEnd: 4 },
    ]);
  });

  it('with underlined heads has its columns from the underline', () => {
    expect(
      drawn(
        '               Bus             Tram',
        '-----------    ------------    ----------',
        'Runs on        the road        rails',
        'Takes          few people      many people',
      ),
    ).toEqual([
      {
        head: ['', 'Bus', 'Tram'],
        caption: null,
        rows: [
          ['Runs on', 'the road', 'rails'],
          ['Takes', 'few people', 'many people'],
        ],
      },
    ]);
  });

  it('joins wrapped cells', () => {
    const [grid] = drawn(
      'Term        Text',
      '----        ----',
      'Harbour     Where ships',
      '            come in',
      'Lock        Between two',
      '            levels of water',
    );
    expect(grid?.rows).toEqual([
      ['Harbour', 'Where ships come in'],
      ['Lock', 'Between two levels of water'],
    ]);
  });

  it('joins cells that are wrapped in both columns', () => {
    const [grid] = drawn(
      'LEFT                RIGHT',
      '────                ─────',
      'You write it once.  You read it every day',
      'It never changes.   and in every weather.',
      'Short               Long',
    );
    expect(grid?.rows).toEqual([
      ['You write it once. It never changes.', 'You read it every day and in every weather.'],
      ['Short', 'Long'],
    ]);
  });

  it.each([
    ['bars and plus signs', '+---+---+\n| a | b |\n+---+---+\n| 1 | 2 |\n| 3 | 4 |\n+---+---+'],
    [
      'a rule after each row',
      '+---+---+\n| a | b |\n+---+---+\n| 1 | 2 |\n+---+---+\n| 3 | 4 |\n+---+---+',
    ],
    ['Unicode', '┌───┬───┐\n│ a │ b │\n├───┼───┤\n│ 1 │ 2 │\n│ 3 │ 4 │\n└───┴───┘'],
    ['a database shell', ' a | b \n---+---\n 1 | 2 \n 3 | 4 '],
    ['Markdown in a code block', '| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |'],
    ['tabs', 'a\tb\n---\t---\n1\t2\n3\t4'],
  ])('is read with %s', (_name, text) => {
    expect(drawn(...text.split('\n'))).toEqual([
      {
        head: ['a', 'b'],
        caption: null,
        rows: [
          ['1', '2'],
          ['3', '4'],
        ],
      },
    ]);
  });

  it('in a box has the head of the box as its caption, and ends at a subheading', () => {
    expect(
      drawn(
        '┌─────────────────────────┐',
        '│        LAND → SEA       │',
        '├─────────────────────────┤',
        '│  Land      │  Sea       │',
        '│  ───────── │ ────────── │',
        '│  Road      │  Shipping  │',
        '│            │    lane    │',
        '│  Inn       │  Harbour   │',
        '│            │            │',
        '│  NOTE:     │  NOTE:     │',
        '│  slow      │  slower    │',
        '└─────────────────────────┘',
      ),
    ).toEqual([
      {
        head: ['Land', 'Sea'],
        caption: 'LAND → SEA',
        rows: [
          ['Road', 'Shipping lane'],
          ['Inn', 'Harbour'],
        ],
      },
    ]);
  });

  it('begins with its head', () => {
    const notes = readNotes('```\n+---+---+\n| a | b |\n+---+---+\n| 1 | 2 |\n+---+---+\n```');
    expect(grids(notes, drawings(notes))[0]).toMatchObject({ line: 3, lineEnd: 5 });
  });

  it.each([
    ['prose', 'one  two\nthree  four'],
    ['a rule below a title', 'TITLE\n─────\ntext'],
    ['bars between words', 'a|b\nc|d'],
  ])('is not seen in %s', (_name, text) => {
    expect(drawn(...text.split('\n'))).toEqual([]);
  });
});
