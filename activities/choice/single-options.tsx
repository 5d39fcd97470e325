import { CodeBlock } from '@/components/ui/code-block';
import { Icon } from '@/components/ui/icon';
import { Pending } from '@/components/ui/pending';
import { OptionTile } from './option-tile';
import { optionsClass } from './options-class';
import type { ChoicePublic } from './rules';
import { asksYesOrNo } from './show-of-hands';

type Props = {
  config: ChoicePublic;
  disabled: boolean;
  own: number[] | null;
  onAnswer: (answer: number[]) => void;
  /** Fill the screen with the options. */
  poster: boolean;
};

const LONG_ON_POSTER = 11;

/** One tap is the answer. */
export function SingleOptions({ config, disabled, own, onAnswer, poster }: Props) {
  const { choices, code, images } = config;
  const handsUp = poster && asksYesOrNo(choices);
  const tiles = choices.map((text, index) => {
    const chosen = own?.includes(index) ?? false;
    return (
      <OptionTile
        // biome-ignore lint/suspicious/noArrayIndexKey: an option is its position
        key={index}
        index={index}
        choices={choices}
        image={images?.[index]}
        output={config.output}
        chosen={chosen}
        disabled={disabled}
        long={poster && text.length > LONG_ON_POSTER}
        end={chosen ? <Pending /> : handsUp && index === 0 && <Icon name="hand" />}
        onPress={() => onAnswer([index])}
      />
    );
  });
  if (poster) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset does not stretch its rows
      <div className="poll" role="group" aria-label="Answers">
        {tiles}
      </div>
    );
  }
  return (
    <>
      {code && <CodeBlock {...code} />}
      <fieldset className={optionsClass(config)}>
        <legend className="sr">Answers</legend>
        {tiles}
      </fieldset>
    </>
  );
}
