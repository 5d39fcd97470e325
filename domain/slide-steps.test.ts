import { describe, expect, it } from 'vitest';
import { type Command, decide } from './decide';
import { activityId, runId, sessionId, slideId } from './ids';
import type { SessionState } from './session-state';
import { sessionSettings } from './settings';
import { isWatching } from './slide-steps';

const lobby: SessionState = {
  ...{ id: sessionId.parse('s'), version: 1, phase: 'lobby', locked: false },
  ...{ settings: sessionSettings.parse({}), run: null, slide: null },
};
const show = (id: string, step = 0): Command => ({
  ...{ name: 'slide:show', slideId: slideId.parse(id), step },
});
const open: Command = {
  name: 'run:open',
  run: {
    ...{ id: runId.parse('r'), activityId: activityId.parse('a'), round: 1, type: 'choice' },
    ...{ scored: true, seconds: null, written: false },
  },
};

function play(commands: Command[], from = lobby): SessionState {
  return commands.reduce((state, command) => {
    const decision = decide(state, command, 1000);
    if (!decision.ok) throw new Error(`${command.name}: ${decision.code}`);
    return decision.state;
  }, from);
}

describe('a slide', () => {
  it('fills the stage and leaves the phase as it is', () => {
    expect(play([show('a', 2)])).toMatchObject({
      phase: 'lobby',
      slide: { id: 'a', step: 2, place: 'full', withRun: false },
    });
  });

  it('leaves the stage to what is opened, shown or ranked', () => {
    for (const commands of [
      [show('a'), open],
      [open, show('a'), { name: 'run:reveal' }],
      [
        open,
        { name: 'run:reveal' },
        show('a'),
        { name: 'slide:place', place: 'corner' },
        { name: 'leaderboard:show' },
      ],
      [show('a'), { name: 'session:end' }],
    ] satisfies Command[][]) {
      expect(play(commands).slide?.place).toBe('away');
    }
  });

  it('has the open question small beside it, and takes its corner', () => {
    const beside = play([open, show('a')]);
    expect(beside).toMatchObject({ phase: 'open', slide: { place: 'full', withRun: true } });
    const corner = play([{ name: 'slide:place', place: 'corner' }], beside);
    expect(play([{ name: 'run:reveal' }], corner).slide?.place).toBe('corner');
  });

  it('cannot be placed before there is one, nor shown after the end', () => {
    expect(decide(lobby, { name: 'slide:place', place: 'full' }, 0)).toMatchObject({
      code: 'wrong-phase',
    });
    expect(decide(play([{ name: 'session:end' }]), show('a'), 0)).toMatchObject({
      code: 'session-ended',
    });
  });
});

describe('phones', () => {
  it('look up while a slide is on and nothing can be answered', () => {
    expect(isWatching(lobby)).toBe(false);
    expect(isWatching(play([show('a')]))).toBe(true);
    expect(isWatching(play([open, show('a')]))).toBe(false);
    expect(isWatching(play([open, { name: 'run:reveal' }, show('a')]))).toBe(true);
    expect(isWatching(play([show('a'), { name: 'slide:place', place: 'away' }]))).toBe(false);
  });

  it('are told of the first slide, not of those after it, and of what ends them', () => {
    const first = play([show('a')]);
    expect(first).toMatchObject({ version: 2, slide: { told: 2, before: 1 } });
    const third = play([show('b'), show('b', 1)], first);
    expect(third).toMatchObject({ version: 4, slide: { told: 2, before: 1 } });
    expect(play([open], third)).toMatchObject({ version: 5, slide: { told: 5, before: 2 } });
  });

  it('are not told of a slide beside an open question', () => {
    expect(play([open, show('a')])).toMatchObject({ version: 3, slide: { told: 2, before: 1 } });
  });
});
