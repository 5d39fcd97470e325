import { classNames } from '@/components/ui/class-names';
import { CodeBlock } from '@/components/ui/code-block';
import { OptionKey } from '@/components/ui/option-key';
import { OptionText } from '@/components/ui/option-text';
import { soleCode } from '@/components/ui/prose-tree';
import type { ChoicePublic } from './rules';
import { type OptionsLayout, optionStep, optionsLayout } from './stage-layout';

/** Code and options while nothing is given away. */
export function OptionsPicture({ code, choices }: Pick<ChoicePublic, 'code' | 'choices'>) {
  const layout = optionsLayout(choices, code?.text);
  const block = code && (
    <CodeBlock
      {...code}
      className={classNames(layout.tall && 'is-tall', layout.wide && 'is-wide')}
    />
  );
  const options = <Options choices={choices} layout={layout} />;
  return layout.split ? (
    <div className="st-split">
      {block}
      {options}
    </div>
  ) : (
    <>
      {block}
      {options}
    </>
  );
}

function Options({ choices, layout }: { choices: string[]; layout: OptionsLayout }) {
  const step = optionStep(choices);
  const lines = layout.many ? 'line-clamp-2' : 'line-clamp-6';
  const twoColumns = layout.split && choices.length > 6;
  return (
    <div
      className={classNames('st-opts', layout.many && 'is-many')}
      style={twoColumns ? { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' } : undefined}
    >
      {choices.map((choice, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option is its position
        <div className="st-opt" key={index}>
          <OptionKey index={index} />
          <div className={classNames('t', soleCode(choice) !== null && 'mono', step)}>
            <div className={lines}>
              <OptionText text={choice} />
            </div>
          </div>
        </div>
      ))}
    </div>
  );
}
