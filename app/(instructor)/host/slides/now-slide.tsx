import type { ReactNode } from 'react';
import { Prose } from '@/components/ui/prose';
import { Tag } from '@/components/ui/tag';
import type { SheetSlide } from '@/domain/run-sheet';
import type { SlideView } from '@/domain/views';

type Props = { shown: SlideView; slides: SheetSlide[]; more: ReactNode };

/** The slide that the room sees now. */
export function NowSlide({ shown, slides, more }: Props) {
  const { slide, step } = shown;
  const at = slides.findIndex(({ id }) => id === slide.id);
  const steps = slides[at]?.steps ?? 1;
  return (
    <>
      <div className="row">
        <Tag look="found" icon="presentation">
          Slide
        </Tag>
        <span className="muted">
          {at < 0 ? 'no longer in the notes' : `${at + 1} of ${slides.length}`}
          {steps > 1 && `, step ${step + 1} of ${steps}`}
        </span>
      </div>
      <h1>
        <Prose text={slide.title} />
        {slide.parts > 1 && (
          <span className="muted">
            {' '}
            {slide.part}/{slide.parts}
          </span>
        )}
      </h1>
      {more}
    </>
  );
}
