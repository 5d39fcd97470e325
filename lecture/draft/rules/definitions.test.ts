import { describe, expect, it } from 'vitest';
import { draftsIn, lectureOf, readDrafts, readPicks } from '@/tests/support/read-drafts';

const drawn = (...lines: string[]) => ['# Ship', '', '```', ...lines, '```'];

describe('definitions', () => {
  const notes = drawn(
    'BOW      "The part that comes first"',
    '         It is pointed.',
    'STERN    "The part that comes last"',
    'KEEL     "The spine along the bottom"',
    'RUDDER   "Turns the whole thing"',
  );

  it('ask for the term of a description, with siblings as wrong options', () => {
    const [draft] = draftsIn(lectureOf(notes)).filter(({ config }) =>
      config.prompt.includes('spine'),
    );
    expect(draft).toMatchObject({ rule: 'definitions', line: 7, lineEnd: 7, section: 'Ship' });
    expect(draft?.reason).toMatch(/^Drafted from a list of terms/);
    expect(readPicks(notes).find(({ line }) => line === 7)?.answer).toBe('KEEL');
  });

  it.each([
    ['equals signs', ['Bow = the front', 'Stern = the rear end', 'Keel = the spine']],
    ['colons', ['Bow:    the front', 'Stern:  the rear end', 'Keel:   the spine']],
    ['a tree', ['├─ Bow:    the front', '├─ Stern:  the rear end', '└─ Keel:   the spine']],
    [
      'remarks at the margin',
      ['Bow    ← the front', 'Stern  ← the rear end', 'Keel   ← the spine'],
    ],
  ])('are read with %s', (_name, lines) => {
    const drafts = readPicks(drawn(...lines));
    expect(drafts.map(({ answer }) => answer)).toContain('Bow');
    expect(drafts.every(({ rule }) => rule === 'definitions')).toBe(true);
  });

  it('are read from a list when its terms are bold or code', () => {
    const list = [
      '# Ship',
      '- **Bow**: the front',
      '- **Stern**: the rear end',
      '- `keel`: the spine',
    ];
    expect(readPicks(list)[0]).toMatchObject({ line: 2, answer: 'Bow' });
    expect(readDrafts(list.map((line) => line.replace(/[*`]/g, '')))).toEqual([]);
  });

  it('are not asked when the description names the term', () => {
    const drafts = readPicks(
      drawn(
        'Bow   the bow comes first',
        'Stern   the rear end',
        'Keel    the spine',
        'Mast    holds sails',
      ),
    );
    expect(drafts.map(({ answer }) => answer)).not.toContain('Bow');
  });

  it.each([
    ['an agenda', drawn('9:00    Welcome', '9:15    Recap', '10:00   Break')],
    [
      'objectives',
      ['# Objectives', '- **Name** – the parts', '- **Draw** – a ship', '- **Sail** – it'],
    ],
    ['states of a program', drawn('✓ api    running', '✓ web    waiting', '✓ mail   asleep')],
    ['pictures', drawn('🚗 Cars — heavy', '🧊 Ice — cold', '🧺 Grain — loose')],
    ['pieces of a class', drawn('ONE    same', 'TWO    same', 'THREE  same')],
    ['addresses', drawn('one    10.0.0.1', 'two    10.0.0.2', 'three  10.0.0.3')],
    ['settings in code', ['```yaml', 'name: demo', 'port: high', 'mode: fast', '```']],
    ['a dialogue', ['- Anna: I think so.', '- Ben: Did you try?', '- Eva: Twice.']],
    ['two entries', drawn('Bow    the front', 'Stern  the rear end')],
    ['contacts', ['- **Room**: B 4.12', '- **Phone**: 555 0100']],
  ])('are not seen in %s', (_name, notes) => {
    expect(readDrafts(notes)).toEqual([]);
  });
});
