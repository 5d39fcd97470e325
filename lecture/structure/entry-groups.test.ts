import { describe, expect, it } from 'vitest';
import { readNotes } from '../outline/notes';
import { drawings } from './drawings';
import { entryGroups } from './entry-groups';
import { passages } from './passage';

function read(...lines: string[]) {
  const notes = readNotes(lines.join('\n'));
  return passages(notes, drawings(notes), [])
    .flatMap(entryGroups)
    .map(({ tie, lead, entries }) => ({
      ...{ tie, lead },
      entries: entries.map(({ left, right }) => [left, right]),
    }));
}

const drawn = (...lines: string[]) => read('```', ...lines, '```');

describe('entries', () => {
  it.each([
    ['gap', 'cat   a pet\ndog   another pet'],
    ['colon', 'cat: a pet\ndog: another pet'],
    ['dash', 'cat — a pet\ndog — another pet'],
    ['equals', 'cat = a pet\ndog = another pet'],
    ['arrow', 'cat → a pet\ndog → another pet'],
    ['arrow', 'cat ───▶ a pet\ndog ───▶ another pet'],
    ['arrow', 'cat -> a pet\ndog -> another pet'],
    ['back', 'cat  ← a pet\ndog  ← another pet'],
    ['gap', '├─ cat:   a pet\n└─ dog:   another pet'],
  ])('are tied by a %s', (tie, text) => {
    expect(drawn(...text.split('\n'))).toEqual([
      {
        tie,
        lead: null,
        entries: [
          ['cat', 'a pet'],
          ['dog', 'another pet'],
        ],
      },
    ]);
  });

  it('go on below, up to the end of a sentence', () => {
    const [group] = drawn(
      'SOLID    keeps its form and',
      '         its volume.',
      '         Ice is one.',
      '',
      'LIQUID   keeps only its volume',
    );
    expect(group?.entries).toEqual([
      ['SOLID', 'keeps its form and its volume.'],
      ['LIQUID', 'keeps only its volume'],
    ]);
  });

  it('go on at the margin over several sentences', () => {
    const [group] = drawn(
      'a 1   ← Stops.',
      '        It is safe.',
      'a 2   ← Deletes.',
      '        It is gone.',
    );
    expect(group?.entries).toEqual([
      ['a 1', 'Stops. It is safe.'],
      ['a 2', 'Deletes. It is gone.'],
    ]);
  });

  it('are announced by the line above, else by the title', () => {
    const groups = drawn(
      'SEA:',
      '  eel   long',
      '  cod   short',
      '',
      'LAND:',
      '  elk   tall',
      '  ant   small',
    );
    expect(groups.map(({ lead }) => lead)).toEqual(['SEA', 'LAND']);
    expect(read('These are fish:', '', '```', 'eel   long', 'cod   short', '```')[0]?.lead).toBe(
      'These are fish',
    );
  });

  it('do not take in what hangs on them', () => {
    const [group] = drawn(
      'One:   first',
      '       └─ a branch',
      'Two:   second',
      '       └─ another',
    );
    expect(group?.entries).toEqual([
      ['One', 'first'],
      ['Two', 'second'],
    ]);
  });

  it('of a list keep their Markdown', () => {
    expect(read('- **Eel**: `long`', '- **Cod**: short')).toEqual([
      {
        tie: 'colon',
        lead: null,
        entries: [
          ['**Eel**', '`long`'],
          ['**Cod**', 'short'],
        ],
      },
    ]);
  });

  it.each([
    ['beside a box', '┌───┐\nup   │ a │   down\nup   │ b │   down\n     └───┘'],
    ['in running text', 'One line of text.\nAnother line of text.'],
    ['in a chain', 'a → b → c\nd → e → f'],
    ['in equations of three parts', 'a = b = c\nd = e = f'],
  ])('are not seen %s', (_name, text) => {
    expect(drawn(...text.split('\n')).filter(({ tie }) => tie !== 'gap')).toEqual([]);
  });
});
