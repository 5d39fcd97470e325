import { describe, expect, it } from 'vitest';
import { readDrafts, readPicks } from '@/tests/support/read-drafts';

const notes = [
  '# Drift',
  '```',
  '"It rains in my tent"',
  '└─ The seams were never',
  '   waxed.',
  '',
  '"The stove goes out"',
  '└─ Wind comes under it.',
  '',
  '"The map is wrong"',
  '└─ It lies upside down.',
  '```',
];

describe('branches', () => {
  it('ask which remark hangs on a line', () => {
    expect(readPicks(notes)[0]).toEqual({
      ...{ rule: 'branches', line: 3, answer: 'The seams were never waxed.' },
      prompt: 'Drift: Which explanation belongs to “It rains in my tent”?',
    });
  });

  it('are not asked when a line has several', () => {
    expect(readDrafts([...notes.slice(0, -1), '└─ Or it is old.', '```'])).toEqual([]);
  });

  it('are not seen in a folder', () => {
    expect(readDrafts(['```', 'src/', '├── a.ts', '├── b.ts', '└── c.ts', '```'])).toEqual([]);
  });
});
