import { expect, it } from 'vitest';
import { sessionSettings } from '@/domain/settings';
import { deckRow, hostView, runView } from '../sample-view';
import { branchAdvice } from './branch-advice';

const config = { ...runView('a').config, branch: { below: 60, to: 'Layers again' } };
const deck = [
  deckRow('a', { runs: 1 }),
  deckRow('b', { section: '**Layers** again', gaps: ['Something is missing.'] }),
  deckRow('c', { section: 'layers again' }),
];
const view = hostView({
  ...{ phase: 'revealed', run: runView('a', { config }), deck },
  ...{ answered: 10, assessment: { right: 5 } },
});

it('points to the first question of the section that can be asked', () => {
  expect(branchAdvice(view)).toMatchObject({ branch: config.branch, next: { activityId: 'c' } });
  expect(branchAdvice({ ...view, deck: [] })).toMatchObject({ next: null });
});

it('says nothing when enough are right, when nobody answered, or without a branch', () => {
  expect(branchAdvice({ ...view, assessment: { right: 6 } })).toBeNull();
  expect(branchAdvice({ ...view, answered: 0 })).toBeNull();
  expect(branchAdvice({ ...view, run: runView('a') })).toBeNull();
  expect(branchAdvice({ ...view, phase: 'open' })).toBeNull();
});

it('leaves the first of two votes alone', () => {
  const settings = sessionSettings.parse({ peer: { guided: true } });
  expect(branchAdvice({ ...view, phase: 'closed' })).not.toBeNull();
  expect(branchAdvice({ ...view, phase: 'closed', settings })).toBeNull();
});
