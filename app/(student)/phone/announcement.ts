import { formatNumber } from '@/components/ui/format-number';
import { pluralise } from '@/components/ui/pluralise';
import type { PhoneView } from '@/domain/views';
import type { Scene } from './scene';
import { verdictTitle } from './words';

/** Moments at which the clock is read aloud; more would talk over the question. */
const SAID_AT = new Set([30, 10, 5]);

/** What a screen reader says by itself when the screen changes. */
export function announcement(scene: Scene, view: PhoneView, remaining: number | null): string {
  switch (scene.kind) {
    case 'lobby':
      return '';
    case 'watching':
      return 'Look at the screen in front.';
    case 'question':
      if (remaining === 0) return 'Time is up.';
      return remaining !== null && SAID_AT.has(remaining) ? `${remaining} seconds left.` : '';
    case 'saved':
      return scene.closed ? 'Time is up. Your answer is saved.' : 'Saved.';
    case 'missed':
      return scene.note ? 'Your answer came too late.' : 'Time is up.';
    case 'talk':
      return 'Talk with your neighbour. Then everybody votes again.';
    case 'result':
      return resultSentence(view, scene.run.scored);
    case 'rank':
    case 'ended':
      return rankSentence(view);
  }
}

function resultSentence(view: PhoneView, scored: boolean): string {
  const { answer, verdict, points } = view.me;
  const title = verdictTitle(scored, answer !== null, verdict);
  if (!scored) return title;
  return `${title} ${pluralise(points ?? 0, 'point')}. ${rankSentence(view)}`;
}

function rankSentence({ me, people }: PhoneView): string {
  return `${pluralise(me.score, 'point')} in all, rank ${formatNumber(me.rank)} of ${formatNumber(people)}.`;
}
