import { describe, expect, it } from 'vitest';
import { NO_EDITS } from '@/domain/edits';
import { activityId, runId, sessionId } from '@/domain/ids';
import type { RunState, SessionState } from '@/domain/session-state';
import { sessionSettings } from '@/domain/settings';
import { staleParts } from './stale-parts';

const run = (id: string, change: Partial<RunState> = {}): RunState => ({
  id: runId.parse(id),
  activityId: activityId.parse('an-activity'),
  round: 1,
  type: 'choice',
  scored: true,
  seconds: 20,
  opensAt: 1000,
  closesAt: 21_000,
  pausedAt: null,
  pausedMs: 0,
  closedAt: null,
  revealedAt: null,
  discussFrom: null,
  discussUntil: null,
  shown: 0,
  live: false,
  edits: NO_EDITS,
  ...change,
});
const state = (version: number, present: RunState | null): SessionState => ({
  id: sessionId.parse('a-session'),
  version,
  phase: 'open',
  locked: false,
  settings: sessionSettings.parse({}),
  run: present,
  slide: null,
});

describe('staleParts', () => {
  it('keeps everything when a run is closed: nobody is told points before the reveal', () => {
    const after = state(3, run('a', { closedAt: 9000 }));
    expect(staleParts(state(2, run('a')), after)).toEqual({ standings: false, own: 'kept' });
  });

  it('makes scores and answers stale when a run is revealed', () => {
    const after = state(3, run('a', { closedAt: 9000, revealedAt: 9500 }));
    expect(staleParts(state(2, run('a')), after)).toEqual({ standings: true, own: 'stale' });
  });

  it('knows that a run which has just been opened has no answers', () => {
    expect(staleParts(state(1, null), state(2, run('a')))).toEqual({
      standings: false,
      own: 'none-yet',
    });
    const revealed = state(4, run('a', { closedAt: 9000, revealedAt: 9500 }));
    expect(staleParts(revealed, state(5, run('b'))).standings).toBe(false);
  });

  it('makes scores stale when the host goes on without a reveal', () => {
    const closed = state(4, run('a', { closedAt: 9000 }));
    expect(staleParts(closed, state(5, run('b')))).toEqual({ standings: true, own: 'none-yet' });
  });

  it('trusts nothing after a missed step', () => {
    expect(staleParts(state(2, run('a')), state(4, run('a')))).toEqual({
      standings: true,
      own: 'stale',
    });
  });
});
