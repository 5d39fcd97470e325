import type { CSSProperties } from 'react';
import { OptionKey } from '@/components/ui/option-key';
import type { QuestionImage } from '@/domain/image/question-image';
import { ChoiceText, choiceTextClass } from './choice-text';
import { OptionPicture } from './option-picture';
import { pictureColumns } from './stage-layout';

type Props = { choices: string[]; images: (QuestionImage | null)[]; output: true | undefined };

/** Options with images on the wall: cards, all alike, the images as large as their number allows. */
export function PicturedOptions({ choices, images, output }: Props) {
  const style = { '--columns': pictureColumns(choices.length) } as CSSProperties;
  return (
    <div className="st-opts is-pictured" style={style}>
      {choices.map((choice, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option is its position
        <div className="st-opt" key={index}>
          <OptionKey index={index} />
          <div className={choiceTextClass(choice, 'stage', choices, output)}>
            <div className="line-clamp-2">
              <ChoiceText text={choice} output={output} />
            </div>
          </div>
          <OptionPicture image={images[index]} />
        </div>
      ))}
    </div>
  );
}
