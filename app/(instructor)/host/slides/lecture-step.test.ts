import { describe, expect, it } from 'vitest';
import { slideId } from '@/domain/ids';
import type { SheetSlide } from '@/domain/run-sheet';
import { sessionSettings } from '@/domain/settings';
import type { HostView, SlideView } from '@/domain/views';
import { nextStep } from '../next-step';
import { deckRow, hostView, runView } from '../sample-view';
import { lectureStep, stepBack } from './lecture-step';

const slide = (id: string, line: number, steps = 1): SheetSlide => ({
  ...{ id: slideId.parse(id), title: id, part: 1, parts: 1, line, steps, notes: [] },
});
const slides = [slide('s1', 1), slide('s2', 10, 2), slide('s3', 30)];
const shown = (id: string, step = 0, place: SlideView['place'] = 'full') =>
  ({ slide: { id: slideId.parse(id) }, step, place, withRun: false }) as SlideView;

const view = (changes: Partial<HostView> = {}) =>
  hostView({
    settings: sessionSettings.parse({ slides: true }),
    deck: [deckRow('a', { line: 12 })],
    ...changes,
  });
const next = (changes: Partial<HostView> = {}) => {
  const present = view(changes);
  return lectureStep(present, slides, nextStep(present, []));
};

describe('the next step of a lecture with slides', () => {
  it('goes through slides and questions in the order of the notes', () => {
    expect(next()).toMatchObject({ kind: 'slide', slideId: 's1' });
    expect(next({ slide: shown('s1') })).toMatchObject({ kind: 'slide', slideId: 's2', step: 0 });
    expect(next({ slide: shown('s2') })).toMatchObject({ slideId: 's2', step: 1 });
    expect(next({ slide: shown('s2', 1) })).toMatchObject({ kind: 'open', activityId: 'a' });
  });

  it('finishes a question before the next slide', () => {
    const run = runView('a', { scored: true });
    expect(next({ phase: 'open', run, slide: shown('s2', 1) }).kind).toBe('reveal');
    expect(next({ phase: 'revealed', run, slide: shown('s2', 1, 'away') }).kind).toBe(
      'leaderboard',
    );
    const after = { phase: 'leaderboard', run, slide: shown('s2', 1, 'away') } as const;
    expect(next({ ...after, deck: [deckRow('a', { line: 12, runs: 1 })] })).toMatchObject({
      slideId: 's3',
    });
  });

  it('ends behind the last slide', () => {
    const done = { slide: shown('s3'), deck: [deckRow('a', { line: 12, runs: 1 })] };
    expect(next(done).kind).toBe('end');
  });

  it('passes by all slides when only questions are wanted', () => {
    expect(next({ settings: sessionSettings.parse({}) })).toMatchObject({ kind: 'open' });
  });
});

describe('the step back', () => {
  it('is the step or the slide before', () => {
    expect(stepBack(view(), slides)).toBeNull();
    expect(stepBack(view({ slide: shown('s2', 1) }), slides)).toMatchObject({
      slideId: 's2',
      step: 0,
    });
    expect(stepBack(view({ slide: shown('s3') }), slides)).toMatchObject({
      slideId: 's2',
      step: 1,
    });
    expect(stepBack(view({ phase: 'open', run: runView('a') }), slides)).toMatchObject({
      slideId: 's2',
    });
  });
});
