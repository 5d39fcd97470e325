import type { SlideId } from './ids';
import type { SessionState } from './session-state';
import type { ShownSlide, SlidePlace } from './shown-slide';

type Showing = { slideId: SlideId; step: number };
type Placing = { place: SlidePlace; withRun?: boolean };
type Named = { name: string };

/** True when phones have nothing to do but look up: a slide is on, and nothing can be answered. */
export function isWatching({ phase, slide }: Pick<SessionState, 'phase' | 'slide'>): boolean {
  const answering = phase === 'open' || phase === 'closed';
  return slide?.place === 'full' && !answering && phase !== 'ended';
}

/** A slide fills the stage. What is open stays on it, small: the answers go on. */
export function showSlide(state: SessionState, { slideId, step }: Showing): SessionState {
  const { slide, phase } = state;
  const unfinished = phase === 'open' || phase === 'closed';
  const kept = slide?.place === 'full' && slide.withRun;
  return withSlide(state, { id: slideId, step, place: 'full', withRun: unfinished || kept });
}

/** Null before the first slide. */
export function placeSlide(state: SessionState, { place, withRun }: Placing): SessionState | null {
  const { slide } = state;
  if (!slide) return null;
  return withSlide(state, { ...slide, place, withRun: withRun ?? slide.withRun });
}

/** What is opened, revealed or ranked has the stage; the slide goes, except from its corner. */
export function slideGoes(state: SessionState, { name }: Named): SessionState {
  const { slide } = state;
  if (!slide || slide.place === 'away') return state;
  const leaves =
    name === 'run:open' ||
    name === 'leaderboard:show' ||
    name === 'session:end' ||
    (name === 'run:reveal' && slide.place === 'full');
  return leaves ? withSlide(state, { ...slide, place: 'away', withRun: false }) : state;
}

/** Notes at which versions phones are told; a step that only turns slides is none of them. */
export function noteForPhones(
  before: SessionState,
  after: SessionState,
  { name }: Named,
): SessionState {
  const { slide } = after;
  if (!slide) return after;
  const told = before.slide?.told ?? before.version;
  const quiet = name.startsWith('slide:') && isWatching(before) === isWatching(after);
  const versions = quiet
    ? { told, before: before.slide?.before ?? before.version - 1 }
    : { told: after.version, before: told };
  return { ...after, slide: { ...slide, ...versions } };
}

function withSlide(state: SessionState, slide: Omit<ShownSlide, 'told' | 'before'>): SessionState {
  const { told, before } = state.slide ?? { told: state.version, before: state.version - 1 };
  return { ...state, slide: { ...slide, told, before } };
}
