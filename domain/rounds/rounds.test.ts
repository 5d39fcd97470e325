import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityId } from '../ids';
import { type Moves, normalizedGain } from './moves';
import { peerAdvice, peerSettings } from './peer-advice';
import { isReplaced } from './replaced-round';
import { isSecondVote } from './second-vote';

const usual = peerSettings.parse({});

describe('the advice after a first vote', () => {
  it.each([
    [0, 'explain'],
    [29, 'explain'],
    [30, 'discuss'],
    [70, 'discuss'],
    [71, 'go-on'],
    [100, 'go-on'],
  ])('with %i of 100 right is %s', (right, advice) => {
    expect(peerAdvice({ right, answered: 100 }, usual)).toBe(advice);
  });

  it('is none when nobody has answered', () => {
    expect(peerAdvice({ right: 0, answered: 0 }, usual)).toBeNull();
  });

  it('never falls back when more are right', () => {
    const rank = { explain: 0, discuss: 1, 'go-on': 2 };
    const percent = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(percent, percent, fc.integer({ min: 1, max: 500 }), (a, b, answered) => {
        const settings = { explainBelow: Math.min(a, b), goOnAbove: Math.max(a, b) };
        let before = 0;
        for (let right = 0; right <= answered; right++) {
          const now = rank[peerAdvice({ right, answered }, settings) ?? 'explain'];
          expect(now).toBeGreaterThanOrEqual(before);
          before = now;
        }
      }),
      { numRuns: 30 },
    );
  });

  it('follows thresholds that make sense only', () => {
    expect(peerSettings.safeParse({ explainBelow: 80, goOnAbove: 70 }).success).toBe(false);
  });
});

describe('normalized gain', () => {
  const moves = (changes: Partial<Moves>): Moves => ({
    ...{ rightRight: 0, rightWrong: 0, wrongRight: 0, wrongWrong: 0 },
    ...changes,
  });

  it.each([
    ['half of what was missing', { rightRight: 4, wrongRight: 3, wrongWrong: 3 }, 0.5],
    ['all of it', { wrongRight: 5 }, 1],
    ['nothing', { rightRight: 2, wrongWrong: 2 }, 0],
    ['a loss', { rightRight: 1, rightWrong: 1, wrongWrong: 2 }, -0.5],
    ['nothing that could be gained', { rightRight: 7, rightWrong: 1 }, null],
    ['nobody', {}, null],
  ])('of %s', (_what, changes, gain) => {
    const found = normalizedGain(moves(changes));
    if (gain === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(gain);
  });

  it('is never above one', () => {
    const count = fc.integer({ min: 0, max: 300 });
    const any = fc.record({
      ...{ rightRight: count, rightWrong: count },
      ...{ wrongRight: count, wrongWrong: count },
    });
    fc.assert(fc.property(any, (some) => (normalizedGain(some) ?? 0) <= 1));
  });
});

describe('a round', () => {
  const run = (activityId: string, round: number, revealedAt: number | null) => ({
    ...{ activityId, round, revealedAt },
  });
  const first = run('a', 1, 1000);
  const second = run('a', 2, 2000);
  const open = run('a', 3, null);

  it('is replaced as soon as a later one of its activity is revealed', () => {
    expect(isReplaced(first, [first, open])).toBe(false);
    expect(isReplaced(first, [second, first])).toBe(true);
    expect(isReplaced(second, [first, second, open])).toBe(false);
    expect(isReplaced(first, [first, run('b', 2, 2000)])).toBe(false);
  });

  it('is a second vote only while the first is hidden', () => {
    expect(isSecondVote(null, 'a')).toBe(false);
    expect(isSecondVote({ activityId: activityId.parse('a'), revealedAt: null }, 'a')).toBe(true);
    expect(isSecondVote({ activityId: activityId.parse('a'), revealedAt: 1 }, 'a')).toBe(false);
    expect(isSecondVote({ activityId: activityId.parse('b'), revealedAt: null }, 'a')).toBe(false);
  });
});
