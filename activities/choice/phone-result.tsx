import { classNames } from '@/components/ui/class-names';
import { OptionKey, optionSign } from '@/components/ui/option-key';
import { Tick } from '@/components/ui/tick';
import { optionLetter } from '@/domain/option-letter';
import type { Verdict } from '@/domain/scoring';
import { ChoiceText, choiceTextClass } from './choice-text';
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
      <Tiles choices={choices} indices={correct} output={config.output} right />
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
      <Tiles choices={config.choices} indices={own} output={config.output} />
    </>
  );
}

type TilesProps = { choices: string[]; indices: number[]; output?: true; right?: boolean };

function Tiles({ choices, indices, output, right }: TilesProps) {
  return indices.map((index) => (
    <div
      key={index}
      className={classNames('opt is-static', right && 'is-right')}
      data-o={optionSign(index).tone}
    >
      <OptionKey index={index} />
      <span className={choiceTextClass(choices[index] ?? '', 'phone', choices, output)}>
        <ChoiceText text={choices[index] ?? ''} output={output} />
        {right && <Tick label="right" />}
      </span>
    </div>
  ));
}
