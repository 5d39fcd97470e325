import { describe, expect, test } from 'vitest';
import type { AnswerState } from '@/components/live/answer-state';
import type { Phase } from '@/domain/session-state';
import type { PhoneView, RunView } from '@/domain/views';
import { sceneKey, sceneOf } from './scene';

const run = { runId: 'run-1' } as RunView;
const view = (phase: Phase, present: RunView | null = run) =>
  ({ phase, run: present }) as PhoneView;
const none: AnswerState = { state: 'none' };
const sending: AnswerState = { state: 'sending', value: [1] };
const saved: AnswerState = { state: 'saved', value: [1] };
const refused = (code: 'run-closed' | 'bad-answer'): AnswerState => ({
  state: 'refused',
  value: [1],
  code,
  message: 'Not counted.',
});

describe('while a run is open', () => {
  test('an unanswered question can be answered until time is up', () => {
    expect(sceneOf(view('open'), none, false)).toMatchObject({ kind: 'question', disabled: false });
    expect(sceneOf(view('open'), none, true)).toMatchObject({ kind: 'question', disabled: true });
  });

  test('an answer on its way cannot be changed', () => {
    expect(sceneOf(view('open'), sending, false)).toMatchObject({
      kind: 'question',
      disabled: true,
    });
  });

  test('"saved" is shown only for what the server has', () => {
    expect(sceneOf(view('open'), saved, false)).toMatchObject({ kind: 'saved', closed: false });
  });

  test('an answer that the server could not read may be given again', () => {
    expect(sceneOf(view('open'), refused('bad-answer'), false)).toEqual({
      kind: 'question',
      run,
      disabled: false,
      note: 'Not counted.',
    });
  });

  test('an answer that came too late is said to be lost', () => {
    expect(sceneOf(view('open'), refused('run-closed'), true)).toMatchObject({
      kind: 'missed',
      note: 'Not counted.',
    });
  });
});

describe('after closing', () => {
  test('a kept answer still waits on the question', () => {
    expect(sceneOf(view('closed'), sending, true)).toMatchObject({
      kind: 'question',
      disabled: true,
    });
  });

  test('with and without an answer', () => {
    expect(sceneOf(view('closed'), saved, true)).toMatchObject({ kind: 'saved', closed: true });
    expect(sceneOf(view('closed'), none, true)).toMatchObject({ kind: 'missed', note: null });
    expect(sceneOf(view('closed'), refused('bad-answer'), true)).toMatchObject({ kind: 'missed' });
  });

  test('neighbours talk, whether they have answered or not, until the second vote', () => {
    const discussion = { from: 0, until: 1 };
    const talking = view('closed', { ...run, discussion } as RunView);
    for (const answer of [none, saved, refused('run-closed')]) {
      expect(sceneOf(talking, answer, true)).toMatchObject({ kind: 'talk', discussion });
    }
    const revealed = view('revealed', { ...run, discussion } as RunView);
    expect(sceneOf(revealed, saved, true).kind).toBe('result');
  });

  test('after the reveal the result is there, whatever became of the answer', () => {
    for (const answer of [none, sending, saved, refused('run-closed')]) {
      expect(sceneOf(view('revealed'), answer, true).kind).toBe('result');
    }
  });
});

test('lobby, leaderboard and end need no run', () => {
  expect(sceneOf(view('lobby', null), none, false).kind).toBe('lobby');
  expect(sceneOf(view('leaderboard'), none, false).kind).toBe('rank');
  expect(sceneOf(view('ended', null), none, false).kind).toBe('ended');
});

test('the next question is another scene, a closing time is not', () => {
  const open = sceneOf(view('open'), none, false);
  expect(sceneKey(sceneOf(view('open'), none, true))).toBe(sceneKey(open));
  const next = { runId: 'run-2' } as RunView;
  expect(sceneKey(sceneOf(view('open', next), none, false))).not.toBe(sceneKey(open));
});
