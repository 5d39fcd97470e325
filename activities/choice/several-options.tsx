'use client';

import { useState } from 'react';
import { CodeBlock } from '@/components/ui/code-block';
import { Icon } from '@/components/ui/icon';
import { Pending } from '@/components/ui/pending';
import { SendRow } from '@/components/ui/send-row';
import { OptionTile } from './option-tile';
import { optionsClass } from './options-class';
import type { ChoicePublic } from './rules';

type Props = {
  config: ChoicePublic;
  disabled: boolean;
  own: number[] | null;
  onAnswer: (answer: number[]) => void;
};

/** Options are chosen first, as many as one likes; then one button sends them. */
export function SeveralOptions({ config, disabled, own, onAnswer }: Props) {
  const [draft, setDraft] = useState<number[]>([]);
  const { choices, code, images } = config;
  const chosen = own ?? draft;
  const empty = chosen.length === 0;

  function toggle(index: number) {
    setDraft((present) =>
      present.includes(index)
        ? present.filter((other) => other !== index)
        : [...present, index].sort((a, b) => a - b),
    );
  }

  function end(index: number) {
    if (!chosen.includes(index)) return null;
    return own ? <Pending /> : <Icon name="check" />;
  }

  return (
    <>
      {code && <CodeBlock {...code} />}
      <fieldset className={optionsClass(config)}>
        <legend className="sr">Answers, several may be right</legend>
        {choices.map((_text, index) => (
          <OptionTile
            // biome-ignore lint/suspicious/noArrayIndexKey: an option is its position
            key={index}
            index={index}
            choices={choices}
            image={images?.[index]}
            output={config.output}
            chosen={chosen.includes(index)}
            disabled={disabled}
            toggles
            end={end(index)}
            onPress={() => toggle(index)}
          />
        ))}
      </fieldset>
      <SendRow ready={!disabled && !empty} waiting={own !== null} onSend={() => onAnswer(draft)}>
        {empty ? 'Choose all that fit' : `Send ${chosen.length}`}
      </SendRow>
    </>
  );
}
