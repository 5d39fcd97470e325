import { describe, expect, it } from 'vitest';
import { readDrafts, readPicks } from '@/tests/support/read-drafts';

const notes = [
  '# Ports',
  '| Port | Name | Used for |',
  '|---|---|---|',
  '| 22 | SSH | remote shells |',
  '| 53 | DNS | finding names |',
  '| 443 | HTTPS | private reading |',
];

describe('table-lookup', () => {
  it('asks a column for a thing, also when its name is a number', () => {
    const [first] = readPicks(notes);
    expect(first).toMatchObject({ rule: 'table-lookup', line: 4, answer: 'SSH' });
    expect(first?.prompt).toBe('Ports: What belongs to “22” under “Name”?');
    const prompts = readDrafts(notes).map(({ prompt }) => prompt);
    expect(prompts).toContain('Ports: Match what corresponds: Port – Used for.');
  });

  it('is silent when the first column only counts', () => {
    const counted = notes.map((line) =>
      line.replace('22', '1').replace('53', '2').replace('443', '3'),
    );
    expect(readDrafts(counted)).toEqual([]);
  });

  it('is silent about measurements', () => {
    expect(
      readDrafts([
        '| Run | A | B |',
        '|---|---|---|',
        '| first | 12 | 13 |',
        '| next | 11 | 14 |',
        '| last | 9 | 10 |',
      ]),
    ).toEqual([]);
  });
});
