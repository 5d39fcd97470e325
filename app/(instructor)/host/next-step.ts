import type { ActivityId, SlideId } from '@/domain/ids';
import type { DeckRow, HostView } from '@/domain/views';
import { peerStep } from './advice/peer-step';

/** What the one marigold button does. */
export type NextStep =
  | { kind: 'open'; activityId: ActivityId; label: string; prompt: string }
  | { kind: 'close'; label: string }
  | { kind: 'discuss'; label: string }
  | { kind: 'again'; activityId: ActivityId; label: string }
  | { kind: 'slide'; slideId: SlideId; step: number; title: string; label: string }
  | { kind: 'reveal'; label: string }
  | { kind: 'show'; shown: number; label: string }
  | { kind: 'leaderboard'; label: string }
  | { kind: 'end'; label: string }
  | { kind: 'review'; label: string };

/**
 * The next step of a session as the host sees it. `revealSteps`: what each step says in
 * which the present activity is revealed after its result; empty when all is shown at once.
 */
export function nextStep(view: HostView, revealSteps: string[]): NextStep {
  const { phase, run } = view;
  const peer = peerStep(view);
  if (peer) return peer;
  switch (phase) {
    case 'lobby':
      return openNext(view);
    case 'open':
      return { kind: 'reveal', label: 'Close and show the result' };
    case 'closed':
      return { kind: 'reveal', label: 'Show the result' };
    case 'revealed':
      if (run && run.shown < revealSteps.length) return showNext(run.shown, revealSteps);
      return run?.scored ? { kind: 'leaderboard', label: 'Show the leaderboard' } : openNext(view);
    case 'leaderboard':
      return openNext(view);
    case 'ended':
      return { kind: 'review', label: 'Open the results' };
  }
}

function showNext(shown: number, steps: string[]): NextStep {
  return { kind: 'show', shown: shown + 1, label: steps[shown] ?? '' };
}

function openNext(view: HostView): NextStep {
  const row = upcoming(view);
  if (!row) return { kind: 'end', label: 'End the session' };
  return openStep(view, row);
}

/** Opens one activity of the deck. */
export function openStep(view: HostView, row: DeckRow): NextStep {
  const { activityId, prompt } = row;
  return { kind: 'open', activityId, prompt, label: openLabel(view, row) };
}

function openLabel(view: HostView, row: DeckRow): string {
  const what = row.scored ? 'question' : 'poll';
  if (!view.deck.some(({ runs }) => runs > 0)) return `Open the first ${what}`;
  return isSkipped(view, row) ? `Open a skipped ${what}` : `Open the next ${what}`;
}

/**
 * The activity that comes next: the first one after the present one that can be asked and has not
 * been; when there is none, the first that was skipped before it; null when all have been asked.
 */
export function upcoming({ deck, run }: Pick<HostView, 'deck' | 'run'>): DeckRow | null {
  const here = positionOf(deck, run);
  const waiting = (row: DeckRow) => row.runs === 0 && row.gaps.length === 0;
  return deck.slice(here + 1).find(waiting) ?? deck.find(waiting) ?? null;
}

function isSkipped({ deck, run }: HostView, row: DeckRow): boolean {
  return deck.indexOf(row) < positionOf(deck, run);
}

function positionOf(deck: DeckRow[], run: HostView['run']): number {
  const at = deck.findIndex(({ activityId }) => activityId === run?.activityId);
  // What was asked on the spot stands after the deck, which goes on from what came before.
  if (at < 0 || deck[at]?.inDeck) return at;
  return deck.findLastIndex(({ runs, inDeck }) => runs > 0 && inDeck);
}
