import { describe, expect, it } from 'vitest';
import { phases } from '@/domain/session-state';
import { commandFor, commandOfStep } from './command-for';
import { nextStep } from './next-step';
import { deckRow, hostView, runView } from './sample-view';

const open = (run: Parameters<typeof runView>[1] = {}) =>
  hostView({ phase: 'open', run: runView('a', run) });

describe('what a key sends', () => {
  it('gives more time and pauses only what has a limit', () => {
    expect(commandFor('extend', open())).toEqual({ event: 'run:extend', payload: { seconds: 15 } });
    expect(commandFor('extend', open({ seconds: null }))).toBeNull();
    expect(commandFor('pause', open())?.event).toBe('run:pause');
    expect(commandFor('pause', open({ pausedLeftMs: 900 }))?.event).toBe('run:resume');
    expect(commandFor('pause', open({ seconds: null }))).toBeNull();
  });

  it('turns what is on into off', () => {
    expect(commandFor('results', open({ live: true }))?.payload).toEqual({ live: false });
    expect(commandFor('lock', hostView({ locked: true }))?.payload).toEqual({ locked: false });
  });

  it('discusses only between two votes on what can be right', () => {
    const closed = hostView({ phase: 'closed', run: runView('a') });
    expect(commandFor('discuss', closed)).toEqual({ event: 'run:discuss', payload: {} });
    expect(commandFor('discuss', open())).toBeNull();
    const poll = runView('a', { scored: false });
    expect(commandFor('discuss', hostView({ phase: 'closed', run: poll }))).toBeNull();
    expect(commandFor('reveal', closed)?.event).toBe('run:reveal');
    expect(commandFor('reveal', hostView())).toBeNull();
  });

  it('is nothing where it does not fit', () => {
    const revealed = hostView({ phase: 'revealed', run: runView('a') });
    expect(commandFor('close', revealed)).toBeNull();
    expect(commandFor('leaderboard', open())).toBeNull();
    expect(commandFor('leaderboard', revealed)?.event).toBe('leaderboard:show');
    expect(commandFor('lock', hostView({ phase: 'ended' }))).toBeNull();
  });
});

describe('what the next step sends', () => {
  it('opens with the time that was chosen', () => {
    const step = nextStep(hostView({ deck: [deckRow('a')] }), []);
    expect(commandOfStep(step, 45)?.payload).toEqual({ activityId: 'a', seconds: 45 });
    expect(commandOfStep(step, null)?.payload).toEqual({ activityId: 'a', seconds: null });
  });

  it('leads through two votes', () => {
    const peer = { ...hostView().settings.peer, guided: true };
    const settings = { ...hostView().settings, peer };
    const moment = { settings, run: runView('a'), answered: 10, assessment: { right: 5 } };
    const sent = (changes: object) =>
      commandOfStep(nextStep(hostView({ ...moment, ...changes }), []), undefined);
    expect(sent({ phase: 'open' })).toEqual({ event: 'run:close', payload: {} });
    expect(sent({ phase: 'closed' })).toEqual({ event: 'run:discuss', payload: {} });
    const run = runView('a', { discussion: { from: 0, until: 1 } });
    const again = { event: 'run:open', payload: { activityId: 'a' } };
    expect(sent({ phase: 'closed', run })).toEqual(again);
  });

  it('is a command in every phase that goes on by itself', () => {
    const deck = [deckRow('a', { runs: 1 }), deckRow('b')];
    const events = phases.map((phase) => {
      const run = phase === 'lobby' ? null : runView('a');
      return commandOfStep(nextStep(hostView({ phase, run, deck }), []), undefined)?.event ?? null;
    });
    expect(events).toEqual([
      'run:open',
      'run:reveal',
      'run:reveal',
      'leaderboard:show',
      'run:open',
      null,
    ]);
  });
});
