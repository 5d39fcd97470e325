import { expect, it } from 'vitest';
import { readQuestions } from '@/tests/support/known-deck';
import { type DiffRow, questionDiff } from './question-diff';

const [before, reworded, longer] = readQuestions([
  { prompt: 'Which signal ends it?', choices: ['SIGTERM', 'SIGKILL'], correct: [0] },
  { prompt: 'Which signal always ends it?', choices: ['SIGTERM', 'SIGKILL'], correct: [1] },
  { prompt: 'Which signal ends it?', choices: ['SIGTERM', 'SIGKILL', 'SIGHUP'], correct: [0] },
]);
if (!before || !reworded || !longer) throw new Error('Three questions');

const shown = (rows: DiffRow[]) =>
  rows.map(({ kind, pieces }) => [
    kind,
    pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join(''),
  ]);

it('shows the lines of both versions and the words that differ', () => {
  expect(shown(questionDiff(before, reworded))).toEqual([
    ['gone', '### Quiz: Which signal ends it?'],
    ['new', '### Quiz: Which signal [always ]ends it?'],
    ['gone', '- [[x]] SIGTERM'],
    ['new', '- [[ ]] SIGTERM'],
    ['gone', '- [[ ]] SIGKILL'],
    ['new', '- [[x]] SIGKILL'],
  ]);
});

it('shows a line that has come in as a whole', () => {
  expect(shown(questionDiff(before, longer)).filter(([kind]) => kind !== 'same')).toEqual([
    ['new', '- [ ] SIGHUP'],
  ]);
});

it('has only equal lines for the same question', () => {
  expect(new Set(questionDiff(before, before).map(({ kind }) => kind))).toEqual(new Set(['same']));
});
