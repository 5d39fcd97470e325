import { Icon } from '@/components/ui/icon';
import type { SheetSlide } from '@/domain/run-sheet';
import { slideTitle } from './lecture-step';

type Props = {
  slide: SheetSlide;
  state: 'done' | 'now' | 'ahead';
  disabled: boolean;
  onShow: () => void;
};

/** A slide in the run sheet; a click shows it. */
export function SlideRow({ slide, state, disabled, onShow }: Props) {
  return (
    <li
      className={state === 'ahead' ? undefined : state}
      aria-current={state === 'now' ? 'step' : undefined}
    >
      <button type="button" disabled={disabled} onClick={onShow}>
        <Icon name="presentation" />
        <span>{slideTitle(slide)}</span>
        <span className="num">{slide.steps > 1 && `${slide.steps} steps`}</span>
      </button>
    </li>
  );
}
