import type { AnswerState } from '@/components/live/answer-state';
import type { Discussion } from '@/domain/rounds/discussion';
import type { PhoneView, RunView } from '@/domain/views';

/** What the phone shows: one thing per screen. */
export type Scene =
  | { kind: 'lobby' }
  /** A slide is on the stage: nothing to do here. */
  | { kind: 'watching' }
  /** `note` says why an answer that was given does not count. */
  | { kind: 'question'; run: RunView; disabled: boolean; note: string | null }
  | { kind: 'saved'; run: RunView; closed: boolean }
  | { kind: 'missed'; run: RunView; note: string | null }
  | { kind: 'talk'; run: RunView; discussion: Discussion }
  | { kind: 'result'; run: RunView }
  | { kind: 'rank' }
  | { kind: 'ended' };

/** `timeUp`: the deadline has passed by the server's clock, though the server has not closed yet. */
export function sceneOf(view: PhoneView, answer: AnswerState, timeUp: boolean): Scene {
  const { phase, run } = view;
  if (phase === 'ended') return { kind: 'ended' };
  if (view.watching) return { kind: 'watching' };
  if (phase === 'leaderboard') return { kind: 'rank' };
  if (phase === 'lobby' || !run) return { kind: 'lobby' };
  if (phase === 'revealed') return { kind: 'result', run };
  const closed = phase === 'closed';
  if (closed && run.discussion) return { kind: 'talk', run, discussion: run.discussion };
  switch (answer.state) {
    case 'saved':
      return { kind: 'saved', run, closed };
    case 'sending':
      return { kind: 'question', run, disabled: true, note: null };
    case 'refused':
      return answer.code === 'bad-answer' && !closed
        ? { kind: 'question', run, disabled: timeUp, note: answer.message }
        : { kind: 'missed', run, note: answer.message };
    case 'none':
      return closed
        ? { kind: 'missed', run, note: null }
        : { kind: 'question', run, disabled: timeUp, note: null };
  }
}

/** The same scene keeps its key; another one takes over the focus. */
export function sceneKey(scene: Scene): string {
  return 'run' in scene ? `${scene.kind} ${scene.run.runId}` : scene.kind;
}
