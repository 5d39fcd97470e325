import { describe, expect, it } from 'vitest';
import { phases } from '@/domain/session-state';
import { nextStep, upcoming } from './next-step';
import { deckRow, hostView, runView } from './sample-view';

describe('the next step', () => {
  it('opens the first activity from the lobby', () => {
    const view = hostView({ deck: [deckRow('a', { scored: false }), deckRow('b')] });
    expect(nextStep(view, [])).toMatchObject({
      kind: 'open',
      activityId: 'a',
      label: 'Open the first poll',
    });
  });

  it('closes and reveals in one from open', () => {
    expect(nextStep(hostView({ phase: 'open', run: runView('a') }), [])).toEqual({
      kind: 'reveal',
      label: 'Close and show the result',
    });
  });

  it('reveals when time is up', () => {
    expect(nextStep(hostView({ phase: 'closed', run: runView('a') }), []).kind).toBe('reveal');
  });

  it('shows problem by problem, then the leaderboard', () => {
    const at = (shown: number) =>
      nextStep(hostView({ phase: 'revealed', run: runView('a', { shown }) }), [
        'Show problem 1 of 2',
        'Show the repaired code',
      ]);
    expect(at(0)).toEqual({ kind: 'show', shown: 1, label: 'Show problem 1 of 2' });
    expect(at(1)).toMatchObject({ kind: 'show', shown: 2 });
    expect(at(2).kind).toBe('leaderboard');
  });

  it('goes on from a poll without a leaderboard', () => {
    const view = hostView({
      phase: 'revealed',
      run: runView('a', { scored: false }),
      deck: [deckRow('a', { runs: 1 }), deckRow('b')],
    });
    expect(nextStep(view, [])).toMatchObject({ kind: 'open', activityId: 'b' });
  });

  it('goes on from the leaderboard, and ends when all have been asked', () => {
    const rest = (runs: number) =>
      hostView({
        phase: 'leaderboard',
        run: runView('a'),
        deck: [deckRow('a', { runs: 1 }), deckRow('b', { runs })],
      });
    expect(nextStep(rest(0), [])).toMatchObject({ kind: 'open', label: 'Open the next question' });
    expect(nextStep(rest(1), []).kind).toBe('end');
  });

  it('offers what was skipped when nothing else is left', () => {
    const view = hostView({
      phase: 'leaderboard',
      run: runView('b'),
      deck: [deckRow('a'), deckRow('b', { runs: 1 })],
    });
    expect(nextStep(view, [])).toMatchObject({ activityId: 'a', label: 'Open a skipped question' });
  });

  it('leads to the results when the session has ended', () => {
    expect(nextStep(hostView({ phase: 'ended' }), []).kind).toBe('review');
  });

  it('exists in every phase, even with an empty deck', () => {
    for (const phase of phases) expect(nextStep(hostView({ phase }), []).label).not.toBe('');
  });
});

describe('what comes next', () => {
  it('leaves out what is not ready', () => {
    const deck = [deckRow('a', { gaps: ['Write the question.'] }), deckRow('b')];
    expect(upcoming({ deck, run: null })?.activityId).toBe('b');
  });

  it('goes on in the deck after a poll that was asked on the spot', () => {
    const deck = [
      deckRow('a'),
      deckRow('b', { runs: 1 }),
      deckRow('c'),
      deckRow('earlier', { runs: 1, line: 0, inDeck: false }),
      deckRow('spot', { runs: 1, line: 0, inDeck: false }),
    ];
    expect(upcoming({ deck, run: runView('spot') })?.activityId).toBe('c');
  });

  it('is nothing when all have been asked', () => {
    expect(upcoming({ deck: [deckRow('a', { runs: 2 })], run: runView('a') })).toBeNull();
  });
});
