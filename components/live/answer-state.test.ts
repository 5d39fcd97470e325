import { expect, test } from 'vitest';
import type { PhoneView } from '@/domain/views';
import { answerState } from './answer-state';

const view = (answer: unknown) =>
  ({ run: { runId: 'run-1' }, me: { answer } }) as unknown as PhoneView;
const saved = { 'run-1': { runId: 'run-1', answerId: 'a1', value: [1], state: 'saved' as const } };

test('nothing was answered', () => {
  expect(answerState({}, 'run-1', view(null))).toEqual({ state: 'none' });
  expect(answerState({}, 'run-1', null)).toEqual({ state: 'none' });
});

test('what the server has stored counts, also when this tab sent something else', () => {
  expect(answerState(saved, 'run-1', view([3]))).toEqual({ state: 'saved', value: [3] });
});

test('the stored answer of another run is not mistaken for this one', () => {
  expect(answerState({}, 'run-2', view([3]))).toEqual({ state: 'none' });
});

test('until the server shows it, the outbox says how it stands', () => {
  expect(answerState(saved, 'run-1', view(null))).toEqual({ state: 'saved', value: [1] });
});

test('a refused answer comes with its sentence', () => {
  const refused = {
    'run-1': {
      ...saved['run-1'],
      state: 'refused' as const,
      code: 'run-closed' as const,
      message: 'Too late.',
    },
  };
  expect(answerState(refused, 'run-1', view(null))).toEqual({
    state: 'refused',
    value: [1],
    code: 'run-closed',
    message: 'Too late.',
  });
});
