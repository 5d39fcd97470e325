import { describe, expect, it } from 'vitest';
import { readLecture } from '@/lecture/read-lecture';

function found(...notes: string[]) {
  const reading = readLecture(new TextEncoder().encode(notes.join('\n')));
  return reading.ok ? reading.lecture.activities.filter(({ origin }) => origin === 'found') : null;
}

describe('nothing is asked by', () => {
  it.each([
    ['JSX in code', ['With `prefetch={true}` on a link, all of the page is fetched.']],
    ['JSX in prose', ['Write <Link prefetch={false}> to fetch nothing.']],
    [
      'a clause with “which”',
      ['It keeps a queue, which works in the following order:', '', '- old', '- new'],
    ],
    [
      'a clause with “what”',
      ['Each type says what a right answer is; a student guesses.', '', '- old', '- new'],
    ],
    ['a method', ['The type determines which of these methods exist:', '', '- `tap`', '- `call`']],
    [
      'a checklist',
      ['Complete this checklist before you go on.', '', '- [ ] tests', '- [ ] types'],
    ],
    [
      'a heading that says what the room should have by now',
      ['## Your turn: what you should have', '', '(a) 3 m', '', '(b) 5 m'],
    ],
    ['accepted keys', ['It accepts the following options:', '', '1. `age`', '2. `path`']],
  ])('%s', (_name, notes) => {
    expect(found('# Notes', '', ...notes)).toEqual([]);
  });

  it('but “Which of these …” and “Select all …” ask', () => {
    expect(found('# Notes', '', 'Which of these is old:', '', '- tap', '- call')).toHaveLength(1);
    expect(
      found('# Notes', '', 'Select all that apply.', '', '- [ ] tap', '- [x] call'),
    ).toHaveLength(1);
  });
});
