'use client';

import { useRef } from 'react';
import { classNames } from '@/components/ui/class-names';
import { WithFormulas } from '@/components/ui/formulas-context';
import { Prose } from '@/components/ui/prose';
import { textStep } from '@/components/ui/text-step';
import type { SlideView } from '@/domain/views';
import { SlideBlock } from './slide-block';
import { useFit } from './use-fit';

/** A slide of few words sets them larger: the back row reads them too. */
const WORDS_MOST = 1.45;

type Props = Pick<SlideView, 'slide' | 'step'>;

/** A slide: its title, and below it what the notes show. */
export function SlidePicture(props: Props) {
  return (
    <WithFormulas formulas={props.slide.formulas}>
      <Picture {...props} />
    </WithFormulas>
  );
}

function Picture({ slide, step }: Props) {
  const body = useRef<HTMLDivElement>(null);
  const { title, part, parts, opener, blocks } = slide;
  const full = blocks.some(({ kind }) => kind === 'drawing' || kind === 'image' || kind === 'code');
  useFit(body, slide.id, full ? 1 : WORDS_MOST);
  if (opener) {
    return (
      <div className="slide-opener">
        <h1 className={textStep(title, 40, 90)}>
          <Prose text={title} />
        </h1>
      </div>
    );
  }
  return (
    <>
      <div className={classNames('slide-head', full && 'is-low')}>
        <h1 className={textStep(title, 46, 100)}>
          <Prose text={title} />
        </h1>
        {parts > 1 && (
          <p className="st-aside">
            {part} of {parts}
          </p>
        )}
      </div>
      <div className={classNames('slide-body', full && 'is-full')} ref={body} key={slide.id}>
        {blocks.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a block is its position
          <SlideBlock block={block} step={step} title={title} key={at} />
        ))}
      </div>
    </>
  );
}
