import { expect, it } from 'vitest';
import { readDrafts } from '@/tests/support/read-drafts';

const drafts = (notes: string) => readDrafts(notes).filter(({ rule }) => rule === 'ticks');

const TABLE = `# Tasks

|               | Process | Thread |
|---------------|:-------:|:------:|
| own memory    | ✓ | ✗ |
| own stack     | ✓ | ✓ |
| own PID       | ✓ | ✗ |
| shared heap   | ✗ | ✓ |
`;

it('asks what is ticked for a thing, with what is not as the wrong options', () => {
  const [thread, ...more] = drafts(TABLE);
  expect(more).toEqual([]);
  expect(thread).toMatchObject({ prompt: 'Tasks: Which of these is true of “Thread”?' });
  expect(['own stack', 'shared heap']).toContain(thread?.answer);
});

it('takes the rows for the things when the first column names their kind', () => {
  const languages = `# Languages

| Language | Typed | Compiled | Scripted |
|---|---|---|---|
| C | ✅ | ✅ | ❌ |
| Python | ❌ | ❌ | ✅ |
| Lua | ❌ | ❌ | ✅ |
`;
  const all = drafts(languages);
  expect(all.map(({ prompt, answer }) => [prompt, answer])).toEqual([
    ['Languages: Which of these is true of “Python”?', 'Scripted'],
    ['Languages: Which of these is true of “Lua”?', 'Scripted'],
  ]);
});

it('asks nothing of a table with a cell that is neither yes nor no', () => {
  expect(drafts(TABLE.replace('| ✗ | ✓ |', '| ✗ | partly |'))).toEqual([]);
});
