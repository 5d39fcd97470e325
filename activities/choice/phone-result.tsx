import { classNames } from '@/components/ui/class-names';
import { OptionKey, optionSign } from '@/components/ui/option-key';
import { OptionText, optionTextClass } from '@/components/ui/option-text';
import { Tick } from '@/components/ui/tick';
import { optionLetter } from '@/domain/option-letter';
import type { Verdict } from '@/domain/scoring';
import type { ChoiceConfig } from './rules';

type Props = { config: ChoiceConfig; own: number[] | null; verdict: Verdict | null };

/** The right options; below them what was chosen, when that was something else. */
export function ChoiceResult({ config, own, verdict }: Props) {
  const { choices, correct } = config;
  if (correct === null) return <OwnPoll config={config} own={own} />;
  return (
    <>
      <Tiles choices={choices} indices={correct} right />
      {own && verdict !== 'right' && (
        <p className="ph-note">
          You chose{' '}
          {own.map((index, position) => (
            <span key={index}>
              {position > 0 && '; '}
              {optionLetter(index)}, <OptionText text={choices[index] ?? ''} />
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
      <p className="muted">You chose</p>
      <Tiles choices={config.choices} indices={own} />
    </>
  );
}

type TilesProps = { choices: string[]; indices: number[]; right?: boolean };

function Tiles({ choices, indices, right }: TilesProps) {
  return indices.map((index) => (
    <div
      key={index}
      className={classNames('opt is-static', right && 'is-right')}
      data-o={optionSign(index).tone}
    >
      <OptionKey index={index} />
      <span className={optionTextClass(choices[index] ?? '', 'phone', choices)}>
        <OptionText text={choices[index] ?? ''} />
        {right && <Tick label="right" />}
      </span>
    </div>
  ));
}
