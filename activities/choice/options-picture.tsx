import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { OptionKey } from '@/components/ui/option-key';
import { StageCode } from '@/components/ui/stage-code';
import { ChoiceText, choiceTextClass } from './choice-text';
import { PicturedOptions } from './pictured-options';
import { QuestionPicture } from './question-picture';
import type { ChoicePublic } from './rules';
import { isShort, type OptionsLayout, optionsLayout } from './stage-layout';

type Shown = Pick<ChoicePublic, 'code' | 'image' | 'choices' | 'images' | 'output'>;

/** Short options leave more of the wall to the code beside them. */
const ROOMY_COLUMNS = 'minmax(0, 1.7fr) minmax(0, 1fr)';
const ROOMY_CODE = '[--size:clamp(2rem,calc(104rem/max(var(--cols,36),1)),var(--stage-code))]';

/** Code and options while nothing is given away. */
export function OptionsPicture({ code, image, choices, images, output }: Shown) {
  const layout = optionsLayout(choices, code?.text, image !== undefined);
  const block = code && (
    <StageCode
      {...code}
      className={classNames(
        layout.tall && 'is-tall',
        layout.wide && 'is-wide',
        layout.split === 'roomy' && ROOMY_CODE,
      )}
    />
  );
  const options = <Options choices={choices} images={images} layout={layout} output={output} />;
  return layout.split ? (
    <div
      className="st-split"
      style={layout.split === 'roomy' ? { gridTemplateColumns: ROOMY_COLUMNS } : undefined}
    >
      <Shows
        picture={image && <QuestionPicture image={image} />}
        code={block && <div className="st-coded">{block}</div>}
      />
      {options}
    </div>
  ) : (
    <>
      {block}
      {options}
    </>
  );
}

/** What the question is about: an image, code, or both in one column. */
function Shows({ picture, code }: { picture: ReactNode; code: ReactNode }) {
  if (!picture || !code) return picture ?? code;
  return (
    <div className="pictured">
      {picture}
      {code}
    </div>
  );
}

type OptionsProps = Pick<Shown, 'choices' | 'images' | 'output'> & { layout: OptionsLayout };

function Options({ choices, images, layout, output }: OptionsProps) {
  if (images) return <PicturedOptions choices={choices} images={images} output={output} />;
  const lines = layout.many ? 'line-clamp-2' : 'line-clamp-6';
  const oneRow = choices.length <= 2 && !layout.split;
  return (
    <div
      className={classNames(
        'st-opts',
        layout.many && 'is-many',
        layout.split && choices.length > 6 && 'grid-cols-2!',
        oneRow && 'max-h-[18rem]!',
        oneRow && choices.every(isShort) && '[&_.t]:text-[4.5rem]!',
      )}
    >
      {choices.map((choice, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option is its position
        <div className="st-opt" key={index}>
          <OptionKey index={index} />
          <div className={choiceTextClass(choice, 'stage', choices, output)}>
            <div className={lines}>
              <ChoiceText text={choice} output={output} />
            </div>
          </div>
        </div>
      ))}
    </div>
  );
}
