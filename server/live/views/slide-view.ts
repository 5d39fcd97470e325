import type { SlideView } from '@/domain/views';
import type { RememberedSession } from '../remembered-session';
import type { RoomFacts } from './room-facts';

/** Without the lecturer's notes. Null before the first slide, or when the notes have lost it. */
export function slideView(
  { live }: RememberedSession,
  { slide }: Pick<RoomFacts, 'slide'>,
): SlideView | null {
  const shown = live.state.slide;
  if (!shown || slide?.id !== shown.id) return null;
  const { notes: _notes, ...picture } = slide;
  const { step, place, withRun } = shown;
  return { slide: picture, step, place, withRun };
}

/** Null as well for a slide that has left the stage. */
export function stageSlide(
  session: RememberedSession,
  room: Pick<RoomFacts, 'slide'>,
): SlideView | null {
  const view = slideView(session, room);
  return view?.place === 'away' ? null : view;
}
