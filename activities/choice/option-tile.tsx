import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { OptionKey, optionSign } from '@/components/ui/option-key';
import type { QuestionImage } from '@/domain/image/question-image';
import { ChoiceText, choiceTextClass } from './choice-text';
import { OptionPicture } from './option-picture';

type Props = {
  index: number;
  /** All options of the question: they are set alike. */
  choices: string[];
  image?: QuestionImage | null | undefined;
  chosen: boolean;
  disabled: boolean;
  /** It can be switched on and off again. */
  toggles?: boolean;
  /** Beside the text. */
  end?: ReactNode;
  /** Larger type needs its smaller step sooner. */
  long?: boolean;
  output?: true;
  onPress: () => void;
};

/** One option: the whole tile is the target. */
export function OptionTile(props: Props) {
  const { index, choices, image, chosen, disabled, toggles, end, long, output, onPress } = props;
  const text = choices[index] ?? '';
  return (
    <button
      type="button"
      className={classNames('opt', chosen && 'is-chosen')}
      data-o={optionSign(index).tone}
      // Not `disabled`: the tile would lose the focus just when its answer is on the way.
      aria-disabled={disabled && !chosen ? true : undefined}
      aria-pressed={toggles || chosen ? chosen : undefined}
      onClick={disabled ? undefined : onPress}
    >
      <OptionKey index={index} />
      <span
        className={classNames(choiceTextClass(text, 'phone', choices, output), long && 'is-long')}
      >
        <OptionPicture image={image} />
        <ChoiceText text={text} output={output} />
        {end}
      </span>
    </button>
  );
}
