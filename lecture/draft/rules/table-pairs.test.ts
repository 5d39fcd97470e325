import { describe, expect, it } from 'vitest';
import { readDrafts, readPicks } from '@/tests/support/read-drafts';

const table = (head: string, ...rows: string[]) => [
  '# Town',
  '',
  `| ${head} |`,
  '|---|---|',
  ...rows.map((row) => `| ${row} |`),
];

describe('table-pairs', () => {
  it('asks what stands in the same row', () => {
    const drafts = readPicks(
      table(
        'City | Network',
        'Gate | Router',
        'Street | Cable',
        'Address | IP number',
        'Letter | Packet',
      ),
    );
    expect(drafts[0]).toEqual({
      ...{ rule: 'table-pairs', line: 5, answer: 'Router' },
      prompt: 'Town: What belongs to “Gate” under “Network”?',
    });
  });

  it('keeps the Markdown of the cells', () => {
    const drafts = readPicks(table('Wish | Command', 'list | `ls`', 'copy | `cp`', 'move | `mv`'));
    expect(drafts.map(({ answer }) => answer)).toContain('`ls`');
  });

  it('asks nothing about a side that stands twice', () => {
    const drafts = readPicks(
      table(
        'Word | Kind',
        'run | verb',
        'walk | verb',
        'red | adjective',
        'house | noun',
        'under | preposition',
      ),
    );
    expect(drafts.map(({ prompt }) => prompt).join()).not.toMatch(/run|walk/);
  });

  it.each([
    ['numbers', table('Dish | Price', 'Soup | 3–5 €', 'Main | 9–14 €', 'Cake | 4–6 €')],
    ['versions', table('Here | There', 'Linux 5 | Linux 6', 'Zsh 3 | Zsh 4', 'Vim 8 | Vim 9')],
    [
      'a story',
      table('"Said" | Meant', '"Nice hat" | Good day', '"Cold?" | Shut it', '"Hm" | No way'),
    ],
    [
      'references',
      table('A | B', 'Gate | same as Street', 'Street | see above', 'Letter | TBD', 'Post | ditto'),
    ],
    ['two rows', table('City | Network', 'Gate | Router', 'Street | Cable')],
    ['weeks', table('Week | Topic', '1 | Cables', '2 | Routers', '3 | Names')],
    ['no heading', table(' | ', 'Gate | Router', 'Street | Cable', 'Letter | Packet')],
  ])('is silent about %s', (_name, notes) => {
    expect(readDrafts(notes)).toEqual([]);
  });
});
