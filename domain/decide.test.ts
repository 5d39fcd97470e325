import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Command, decide, type NewRun } from './decide';
import { activityId, runId, sessionId } from './ids';
import { GRACE_MS, type SessionState } from './session-state';
import { sessionSettings } from './settings';

const lobby: SessionState = {
  id: sessionId.parse('s1'),
  version: 1,
  phase: 'lobby',
  locked: false,
  settings: sessionSettings.parse({}),
  run: null,
};

const quiz: NewRun = {
  id: runId.parse('r1'),
  activityId: activityId.parse('a1'),
  round: 1,
  type: 'choice',
  scored: true,
  seconds: 20,
  written: false,
};
const poll: NewRun = { ...quiz, id: runId.parse('r2'), scored: false, seconds: null };

function play(commands: Command[], state = lobby, now = 1000): SessionState {
  return commands.reduce((current, command, step) => {
    const decision = decide(current, command, now + step);
    if (!decision.ok) throw new Error(`${command.name}: ${decision.code}`);
    return decision.state;
  }, state);
}

const refusal = (state: SessionState, command: Command, now = 1000) => {
  const decision = decide(state, command, now);
  return decision.ok ? null : decision.code;
};

describe('decide', () => {
  it('opens a timed run with its deadline', () => {
    const { phase, run, version } = play([{ name: 'run:open', run: quiz }]);
    expect(phase).toBe('open');
    expect(version).toBe(2);
    expect(run).toMatchObject({ opensAt: 1000, closesAt: 21_000, closedAt: null, live: false });
  });

  it('shows the counts of an open poll, of a quiz question not', () => {
    expect(play([{ name: 'run:open', run: poll }]).run?.live).toBe(true);
    expect(play([{ name: 'run:open', run: quiz }]).run?.live).toBe(false);
  });

  it('shows words only when the host wants it', () => {
    const cloud = play([{ name: 'run:open', run: { ...poll, written: true } }]);
    expect(cloud.run?.live).toBe(false);
    expect(play([{ name: 'run:live', live: true }], cloud).run?.live).toBe(true);
  });

  it('keeps what the host hides among the answers, until the next run', () => {
    const edits = { hidden: ['rude'], pinned: [], merged: [] };
    const open = play([
      { name: 'run:open', run: poll },
      { name: 'run:edit', edits },
    ]);
    expect(play([{ name: 'run:reveal' }], open).run?.edits).toEqual(edits);
    expect(refusal(lobby, { name: 'run:edit', edits })).toBe('wrong-phase');
    const again = play([{ name: 'run:close' }, { name: 'run:open', run: quiz }], open);
    expect(again.run?.edits.hidden).toEqual([]);
  });

  it('refuses to open a second run over an open one', () => {
    const open = play([{ name: 'run:open', run: quiz }]);
    expect(refusal(open, { name: 'run:open', run: poll })).toBe('wrong-phase');
  });

  it('reveals from open by closing first', () => {
    const { phase, run } = play([{ name: 'run:open', run: quiz }, { name: 'run:reveal' }]);
    expect(phase).toBe('revealed');
    expect(run).toMatchObject({ closedAt: 1001, revealedAt: 1001 });
  });

  it('reveals a closed run that it moves on from', () => {
    const closed = play([{ name: 'run:open', run: quiz }, { name: 'run:close' }]);
    const decision = decide(closed, { name: 'run:open', run: poll }, 2000);
    expect(decision).toMatchObject({
      ok: true,
      left: { id: 'r1', closedAt: 1001, revealedAt: 2000 },
    });
  });

  it('closes when the time and the grace are over, not before', () => {
    const open = play([{ name: 'run:open', run: quiz }]);
    const timeUp: Command = { name: 'time-up', runId: quiz.id };
    expect(refusal(open, timeUp, 21_000 + GRACE_MS)).toBe('wrong-phase');
    expect(play([timeUp], open, 21_001 + GRACE_MS).phase).toBe('closed');
  });

  it('keeps the remaining time over a pause', () => {
    const open = play([{ name: 'run:open', run: quiz }]);
    const paused = play([{ name: 'run:pause' }], open, 6000);
    expect(paused.run).toMatchObject({ closesAt: null, pausedAt: 6000 });
    const resumed = play([{ name: 'run:resume' }], paused, 66_000);
    expect(resumed.run).toMatchObject({ closesAt: 81_000, pausedAt: null, pausedMs: 60_000 });
  });

  it('adds seconds to the deadline, also while paused', () => {
    const open = play([{ name: 'run:open', run: quiz }]);
    expect(play([{ name: 'run:extend', seconds: 15 }], open).run?.closesAt).toBe(36_000);
    const later = play(
      [{ name: 'run:pause' }, { name: 'run:extend', seconds: 15 }, { name: 'run:resume' }],
      open,
      6000,
    );
    expect(later.run?.closesAt).toBe(36_000 + 2);
  });

  it('has nothing to pause or extend without a time limit', () => {
    const open = play([{ name: 'run:open', run: poll }]);
    expect(refusal(open, { name: 'run:pause' })).toBe('wrong-phase');
    expect(refusal(open, { name: 'run:extend', seconds: 15 })).toBe('wrong-phase');
  });

  it('shows the leaderboard only after a reveal', () => {
    const closed = play([{ name: 'run:open', run: quiz }, { name: 'run:close' }]);
    expect(refusal(closed, { name: 'leaderboard:show' })).toBe('wrong-phase');
    const shown = play([{ name: 'run:reveal' }, { name: 'leaderboard:show' }], closed);
    expect(shown.phase).toBe('leaderboard');
  });

  it('ends from every phase, closing what is open', () => {
    const ended = play([{ name: 'run:open', run: quiz }, { name: 'session:end' }]);
    expect(ended.phase).toBe('ended');
    expect(ended.run?.closedAt).not.toBeNull();
    expect(refusal(ended, { name: 'run:open', run: poll })).toBe('session-ended');
  });

  const command: fc.Arbitrary<Command> = fc.oneof(
    fc.constantFrom<Command>(
      { name: 'run:open', run: quiz },
      { name: 'run:open', run: poll },
      { name: 'run:close' },
      { name: 'run:reveal' },
      { name: 'run:pause' },
      { name: 'run:resume' },
      { name: 'leaderboard:show' },
      { name: 'run:live', live: true },
      { name: 'time-up', runId: quiz.id },
    ),
    fc.integer({ min: 5, max: 60 }).map((seconds): Command => ({ name: 'run:extend', seconds })),
    fc.boolean().map((locked): Command => ({ name: 'session:lock', locked })),
  );

  it('keeps its promises whatever the host clicks, at whatever speed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(command, fc.integer({ min: 0, max: 30_000 }))), (clicks) => {
        let state = lobby;
        let now = 0;
        for (const [click, wait] of clicks) {
          now += wait;
          const decision = decide(state, click, now);
          if (!decision.ok) continue;
          expect(decision.state.version).toBe(state.version + 1);
          state = decision.state;
          const { run, phase } = state;
          expect(phase === 'open').toBe(run !== null && run.closedAt === null);
          if (run && phase !== 'open' && phase !== 'closed') expect(run.revealedAt).not.toBeNull();
          if (run?.closesAt) expect(run.closesAt).toBeGreaterThanOrEqual(run.opensAt);
        }
      }),
    );
  });
});
