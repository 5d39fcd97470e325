import { plainProse } from '@/components/ui/prose-tree';
import type { SheetSlide } from '@/domain/run-sheet';
import { placeIn, sheetItems } from '@/domain/sheet-items';
import type { HostView } from '@/domain/views';
import { type NextStep, openStep } from '../next-step';

export type SlideStep = Extract<NextStep, { kind: 'slide' }>;

/**
 * The next step of a session that goes through its slides. `asks`: the next step of one that only
 * asks; what is open is closed and shown first, and what is revealed step by step is finished.
 */
export function lectureStep(view: HostView, slides: SheetSlide[], asks: NextStep): NextStep {
  if (!view.settings.slides || slides.length === 0) return asks;
  const { phase } = view;
  if (phase === 'open' || phase === 'closed' || phase === 'ended') return asks;
  const full = slideOn(view);
  if (!full && (asks.kind === 'show' || asks.kind === 'leaderboard')) return asks;
  const own = full && slides.find(({ id }) => id === full.slide.id);
  if (full && own && full.step + 1 < own.steps) return slideStep(own, full.step + 1);
  const items = sheetItems(slides, view.deck);
  const next = items
    .slice(placeIn(items, view) + 1)
    .find((item) => item.kind === 'slide' || (item.row.runs === 0 && item.row.gaps.length === 0));
  if (!next) return asks;
  return next.kind === 'slide' ? slideStep(next.slide, 0) : openStep(view, next.row);
}

/** Back: the slide, or the step of it, before this point; null at the beginning. */
export function stepBack(view: HostView, slides: SheetSlide[]): SlideStep | null {
  if (!view.settings.slides || view.phase === 'ended') return null;
  const full = slideOn(view);
  const own = full && slides.find(({ id }) => id === full.slide.id);
  if (full && own && full.step > 0) return slideStep(own, full.step - 1);
  const items = sheetItems(slides, view.deck);
  const before = items
    .slice(0, Math.max(0, placeIn(items, view)))
    .findLast((item) => item.kind === 'slide');
  return before?.kind === 'slide' ? slideStep(before.slide, before.slide.steps - 1) : null;
}

/** The slide that fills the stage. */
export const slideOn = ({ slide }: HostView) => (slide?.place === 'full' ? slide : null);

function slideStep(slide: SheetSlide, step: number): SlideStep {
  const label = step > 0 ? `Next: step ${step + 1} of ${slide.steps}` : 'Next slide';
  return { kind: 'slide', slideId: slide.id, step, title: slideTitle(slide), label };
}

/** "1.1 The setup (2)" */
export function slideTitle({ title, part, parts }: Pick<SheetSlide, 'title' | 'part' | 'parts'>) {
  return parts > 1 ? `${plainProse(title)} (${part})` : plainProse(title);
}
