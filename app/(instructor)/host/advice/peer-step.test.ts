import { describe, expect, it } from 'vitest';
import { sessionSettings } from '@/domain/settings';
import type { HostView } from '@/domain/views';
import { nextStep } from '../next-step';
import { hostView, runView } from '../sample-view';
import { adviceFor, revealStepsAfter } from './peer-step';

const settings = sessionSettings.parse({ peer: { guided: true } });
const view = (changes: Partial<HostView>) =>
  hostView({ settings, run: runView('a'), answered: 10, assessment: { right: 5 }, ...changes });

describe('peer instruction', () => {
  it.each([
    ['closes the vote without showing it', { phase: 'open' }, 'Close the vote'],
    ['lets neighbours discuss', { phase: 'closed' }, 'Let them discuss'],
    ['votes again after explaining', { phase: 'closed', assessment: { right: 2 } }, 'Vote again'],
    [
      'goes on when most are right',
      { phase: 'closed', assessment: { right: 8 } },
      'Show the result',
    ],
    [
      'shows the result when nobody has answered',
      { phase: 'closed', answered: 0 },
      'Show the result',
    ],
    [
      'votes again after the discussion',
      { phase: 'closed', run: runView('a', { discussion: { from: 0, until: 1 } }) },
      'Vote again',
    ],
    [
      'shows the result of the second vote',
      { phase: 'open', run: runView('a', { round: 2 }) },
      'Close and show the result',
    ],
    [
      'leaves polls alone',
      { phase: 'open', run: runView('a', { scored: false }), assessment: null },
      'Close and show the result',
    ],
  ] as const)('%s', (_does, changes, label) => {
    expect(nextStep(view(changes as Partial<HostView>), []).label).toBe(label);
  });

  it('only advises when it is not switched on', () => {
    const plain = view({ phase: 'closed', settings: sessionSettings.parse({}) });
    expect(nextStep(plain, []).kind).toBe('reveal');
    expect(adviceFor(plain)).toBe('discuss');
  });

  it('follows the thresholds of the session', () => {
    const strict = sessionSettings.parse({ peer: { explainBelow: 60, goOnAbove: 90 } });
    expect(adviceFor(view({ phase: 'closed', settings: strict }))).toBe('explain');
  });

  it('shows the answer and why after who moved, and only then goes on', () => {
    const count = { round: 2, answered: 1, right: 1, tally: null };
    const moves = { rightRight: 1, rightWrong: 0, wrongRight: 0, wrongWrong: 0 };
    const rounds = { before: count, now: count, moves, gain: null };
    const steps = revealStepsAfter(rounds, []);
    const label = (shown: number) =>
      nextStep(view({ phase: 'revealed', run: runView('a', { round: 2, shown }) }), steps).label;
    expect([label(0), label(1)]).toEqual(['Show the answer and why', 'Show the leaderboard']);
    expect(revealStepsAfter(null, [])).toEqual([]);
    expect(revealStepsAfter(rounds, ['Show problem 1'])).toEqual(['Show problem 1']);
  });
});
