import { classNames } from '@/components/ui/class-names';
import { OptionKey, optionSign } from '@/components/ui/option-key';
import { Tick } from '@/components/ui/tick';
import { optionLetter } from '@/domain/option-letter';
import type { Verdict } from '@/domain/scoring';
import { ChoiceText, choiceTextClass } from './choice-text';
import { OptionPicture } from './option-picture';
import { QuestionPicture } from './question-picture';
import type { ChoiceConfig } from './rules';

type Props = { config: ChoiceConfig; own: number[] | null; verdict: Verdict | null };

/** The right options; below them what was chosen, when that was something else. */
export function ChoiceResult({ config, own, verdict }: Props) {
  const { choices, correct } = config;
  if (correct === null) return <OwnPoll config={config} own={own} />;
  return (
    <>
      <QuestionPicture image={config.image} />
      <Tiles config={config} indices={correct} right />
      {own && verdict !== 'right' && (
        <p className="ph-note">
          You chose{' '}
          {own.map((index, position) => (
            <span key={index}>
              {position > 0 && '; '}
              {optionLetter(index)},{' '}
              <ChoiceText text={choices[index] ?? ''} output={config.output} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function OwnPoll({ config, own }: Pick<Props, 'config' | 'own'>) {
  if (!own) return null;
  return (
    <>
      <QuestionPicture image={config.image} />
      <p className="muted">You chose</p>
      <Tiles config={config} indices={own} />
    </>
  );
}

type TilesProps = Pick<Props, 'config'> & { indices: number[]; right?: boolean };

function Tiles({ config, indices, right }: TilesProps) {
  const { choices, images, output } = config;
  return indices.map((index) => (
    <div
      key={index}
      className={classNames('opt is-static', right && 'is-right')}
      data-o={optionSign(index).tone}
    >
      <OptionKey index={index} />
      <span className={choiceTextClass(choices[index] ?? '', 'phone', choices, output)}>
        <OptionPicture image={images?.[index]} />
        <ChoiceText text={choices[index] ?? ''} output={output} />
        {right && <Tick label="right" />}
      </span>
    </div>
  ));
}
