import { describe, expect, it } from 'vitest';
import { readDrafts } from '@/tests/support/read-drafts';

const block = (...lines: string[]) => ['# Shell', '```bash', ...lines, '```'];

describe('commands', () => {
  it('asks for the command of a comment', () => {
    const drafts = readDrafts(
      block(
        '# Show where you are',
        '$ pwd',
        '',
        '# Copy a file',
        '$ cp a b   # overwrites b',
        '',
        '# Look inside',
        '$ less a',
      ),
    );
    expect(drafts.map(({ line, answer }) => [line, answer])).toEqual([
      [2, 'pwd = Show where you are; cp a b = Copy a file; less a = Look inside'],
      [3, 'pwd'],
    ]);
  });

  it.each([
    [
      'several commands below one comment',
      block('# Go', '$ a', '$ b', '', '# Stop', '$ c', '$ d', '', '# Rest', '$ e', '$ f'),
    ],
    [
      'a script that is one piece',
      block('# Set up', 'set -e', 'cd x', '# Build', 'make', 'make test', '# End', 'exit', 'true'),
    ],
    [
      'another language',
      ['```python', '# one', 'a()', '', '# two', 'b()', '', '# three', 'c()', '```'],
    ],
  ])('is silent about %s', (_name, notes) => {
    expect(readDrafts(notes)).toEqual([]);
  });
});
