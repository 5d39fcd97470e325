import { describe, expect, it } from 'vitest';
import { draftsIn, lectureOf, readDrafts, readPicks } from '@/tests/support/read-drafts';

const keyed = [
  '# Train or plane',
  '',
  '| Property | Train | Plane |',
  '|---|---|---|',
  '| Check-in | none | two hours before |',
  '| Leaves from | the middle of town | far outside |',
  '| Luggage | as much as you carry | weighed and paid |',
  '| Seat | any | any |',
];

describe('comparison', () => {
  it('asks what is true of each column, with lines and a reason', () => {
    const [train, plane] = draftsIn(lectureOf(keyed)).filter(({ type }) => type === 'choice');
    expect(train).toMatchObject({
      ...{ type: 'choice', origin: 'drafted', rule: 'comparison', line: 3, lineEnd: 8 },
      reason: expect.stringContaining('Train and Plane'),
      config: { prompt: 'Train or plane: Which of these is true of “Train”?' },
    });
    expect(plane?.config.prompt).toBe('Train or plane: Which of these is true of “Plane”?');
  });

  it('has one option of the asked column, and never a row that is alike in both', () => {
    for (const { config, type } of draftsIn(lectureOf(keyed))) {
      if (type !== 'choice') continue;
      const { choices } = config as unknown as { choices: string[] };
      expect(choices).toHaveLength(3);
      expect(choices.join()).not.toContain('Seat');
    }
    expect(readPicks(keyed)[0]?.answer).toBe('Check-in: none');
  });

  it('knows a drawn comparison by its title, without a column of properties', () => {
    const drafts = readPicks([
      '```',
      '┌────────────────────────────────┐',
      '│          TREE vs BUSH          │',
      '├────────────────────────────────┤',
      '│  TREE           BUSH           │',
      '│  ────           ────           │',
      '│  One trunk      Many stems     │',
      '│  Casts shade    Hides birds    │',
      '│  Like a tower   Like a hedge   │',
      '└────────────────────────────────┘',
      '```',
    ]);
    expect(drafts.map(({ prompt, answer }) => [prompt, answer])).toEqual([
      ['Tree vs bush: Which of these is true of “Tree”?', 'One trunk'],
      ['Tree vs bush: Which of these is true of “Bush”?', 'Hides birds'],
    ]);
  });

  it('compares two boxes side by side', () => {
    const drafts = readDrafts([
      '```',
      '┌──────────────┐   ┌───────────────┐',
      '│ Cat          │   │ Dog           │',
      '├──────────────┤   ├───────────────┤',
      '│ hunts alone  │   │ runs in packs │',
      '│ purrs        │   │ barks         │',
      '│ sleeps a lot │   │ wants walks   │',
      '└──────────────┘   └───────────────┘',
      '```',
    ]);
    expect(drafts.map(({ answer }) => answer)).toEqual([
      'hunts alone = Cat; barks = Dog; sleeps a lot = Cat',
      'hunts alone',
    ]);
  });

  it.each([
    [
      'rows that are alike',
      ['| Feature | A | B |', '|---|---|---|', '| x | one | one |', '| y | two | two |'],
    ],
    [
      'empty cells',
      ['| Feature | A | B |', '|---|---|---|', '| x | one | |', '| y | | two |', '| z | |'],
    ],
    [
      'a timetable',
      [
        '# Agenda',
        '| | Mon | Tue |',
        '|---|---|---|',
        '| 9 | maths | art |',
        '| 10 | music | sport |',
        '| 11 | break | lab |',
      ],
    ],
  ])('is silent about %s', (_name, notes) => {
    expect(readDrafts(notes)).toEqual([]);
  });
});
