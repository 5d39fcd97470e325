import { expect, it } from 'vitest';
import { readDrafts } from '@/tests/support/read-drafts';

const drafts = (notes: string) =>
  readDrafts(notes)
    .filter(({ rule }) => rule === 'years')
    .map(({ answer }) => answer);

it('asks for the order in time and for the first, from a table or a list', () => {
  const table =
    '# A\n\n| Year | System |\n|---|---|\n| 1991 | Linux |\n| 1969 | Unix |\n| 1981 | MS-DOS |\n';
  const list = '# A\n\n- 1991: Linux\n- 1969: Unix\n- 1981: MS-DOS\n';
  for (const notes of [table, list]) {
    expect(drafts(notes)).toEqual(['Unix < MS-DOS < Linux', 'Unix']);
  }
});

it('asks nothing where two things fall into one year, or a number is no year', () => {
  const rows = (third: string) => `# A\n\n- 1991: Linux\n- 1969: Unix\n- ${third}: Minix\n`;
  expect(drafts(rows('1991'))).toEqual([]);
  expect(drafts(rows('87'))).toEqual([]);
});
