import { describe, expect, it } from 'vitest';
import { missed, total } from './bounds';
import { testLectures } from './expected-ask';
import { printScore } from './print-score';
import { scoreLecture } from './score-lecture';

describe('the test lectures', () => {
  const lectures = testLectures();

  it('are twenty or more', () => {
    expect(lectures.length).toBeGreaterThanOrEqual(20);
  });

  it('are read as well as the bounds say, without a key that they do not give', () => {
    const scores = lectures.map(scoreLecture);
    expect(missed(total(scores)), printScore(scores, true)).toEqual([]);
  });
});

describe('the score', () => {
  const lecture = {
    name: 'small',
    bytes: new TextEncoder().encode(
      '## Clicker question 1\n\nWhich one?\n\nA) x\nB) y\n\nAnswer: B\n',
    ),
  };

  it('counts what is missing, what is false, and a key that is wrong', () => {
    const one = { kind: 'choice' as const, prompt: 'Which one?', options: ['x', 'y'], key: [0] };
    const other = { kind: 'text' as const, prompt: 'Where does the moon go?' };
    expect(scoreLecture({ ...lecture, expected: [one, other] })).toMatchObject({
      recall: { right: 1, of: 2 },
      precision: { right: 1, of: 1 },
      kind: { right: 1, of: 1 },
      options: { right: 1, of: 1 },
      key: { right: 0, of: 1 },
      invented: 1,
    });
  });

  it('counts a key as invented where the notes give none', () => {
    const poll = { kind: 'choice' as const, prompt: 'Which one?', options: ['x', 'z'], key: null };
    expect(scoreLecture({ ...lecture, expected: [poll] })).toMatchObject({
      options: { right: 0, of: 1 },
      invented: 1,
    });
  });

  it('misses its bounds when a lecture is not read', () => {
    const expected = [{ kind: 'text' as const, prompt: 'Where does the moon go?' }];
    expect(missed(total([scoreLecture({ ...lecture, expected })]))).toHaveLength(2);
  });
});
