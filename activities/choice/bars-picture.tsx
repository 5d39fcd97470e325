import type { CSSProperties } from 'react';
import { Bar } from '@/components/ui/bar';
import { classNames } from '@/components/ui/class-names';
import { CodeBlock } from '@/components/ui/code-block';
import { Icon } from '@/components/ui/icon';
import { OptionKey, optionSign } from '@/components/ui/option-key';
import { promptStep } from '@/components/ui/prompt';
import { Prose } from '@/components/ui/prose';
import { ChoiceText, choiceTextClass } from './choice-text';
import { OptionPicture } from './option-picture';
import { QuestionPicture } from './question-picture';
import type { ChoiceConfig, ChoicePublic, ChoiceTally } from './rules';
import { barRows, barShare, becauseStep, linesOf, outputSize } from './stage-layout';

type Props = {
  config: ChoicePublic & Pick<ChoiceConfig, 'explanation'>;
  /** Null or empty: no answer is known to be right. */
  correct: number[] | null;
  tally: ChoiceTally;
  /** Below a head with a clock there is a little less room. */
  low: boolean;
};

/** Bars with their counts; beside them the code and, after the reveal, why. */
export function BarsPicture({ config, correct, tally, low }: Props) {
  const beside =
    config.code !== undefined ||
    config.image !== undefined ||
    config.explanation !== undefined ||
    config.output === true;
  return (
    <div className={classNames('reveal', !beside && 'is-wide', low && 'mt-[1.25rem]!')}>
      <Bars
        choices={config.choices}
        images={config.images}
        output={config.output}
        tight={promptStep(config.prompt, 'stage') === 'is-longer'}
        correct={correct ?? []}
        tally={tally}
        beside={beside}
      />
      {beside && (
        <Beside
          code={config.code}
          image={config.image}
          printed={config.output && correct ? config.choices[correct[0] ?? 0] : undefined}
          explanation={config.explanation}
        />
      )}
    </div>
  );
}

type BarsProps = {
  choices: string[];
  images: ChoicePublic['images'];
  output?: true;
  tight: boolean;
  correct: number[];
  tally: ChoiceTally;
  beside: boolean;
};

function Bars({ choices, images, output, tight, correct, tally, beside }: BarsProps) {
  const lines = output ? linesOf(choices) : 1;
  const { many, gap, row, columns } = barRows(choices.length, beside, { tight, lines });
  const style = { rowGap: `${gap}rem`, '--out': `${outputSize(choices, row)}rem` } as CSSProperties;
  if (columns > 1) style.gridTemplateRows = `repeat(${Math.ceil(choices.length / columns)}, auto)`;
  return (
    <div
      className={classNames(
        'bars',
        many && 'is-many',
        columns > 1 && '[&_.t>:first-child]:line-clamp-2!',
      )}
      style={style}
    >
      {choices.map((choice, index) => {
        const right = correct.includes(index);
        const count = tally.counts[index] ?? 0;
        return (
          <div
            className={classNames('barrow m-last', right && 'is-right', images && 'is-pictured')}
            data-o={optionSign(index).tone}
            style={{ minHeight: `${row}rem` }}
            // biome-ignore lint/suspicious/noArrayIndexKey: an option is its position
            key={index}
          >
            <OptionKey index={index} />
            {images && (
              <div className="thumb">
                <OptionPicture image={images[index]} />
              </div>
            )}
            <div className="what">
              <span className={choiceTextClass(choice, 'bar', choices, output)}>
                <ChoiceText text={choice} output={output} />
                {right && <RightStamp />}
              </span>
              <Bar share={barShare(count, tally.counts)} grows order={index} />
            </div>
            <span className="n">{count}</span>
          </div>
        );
      })}
    </div>
  );
}

function RightStamp() {
  return (
    <span className="stamp">
      <Icon name="check" />
      Right
    </span>
  );
}

type BesideProps = Pick<ChoiceConfig, 'code' | 'image' | 'explanation'> & {
  /** What the code really prints. */
  printed?: string;
};

function Beside({ code, image, printed, explanation }: BesideProps) {
  return (
    <div className="overflow-hidden">
      <QuestionPicture image={image} />
      {code && <CodeBlock {...code} />}
      {printed !== undefined && (
        <div className="printed">
          <span>It prints</span>
          <CodeBlock language="" text={printed} label="The output" />
        </div>
      )}
      {explanation && (
        <p className={classNames('because', becauseStep(explanation))}>
          <span className={code || image ? 'line-clamp-8' : 'line-clamp-16'}>
            <Prose text={explanation} />
          </span>
        </p>
      )}
    </div>
  );
}
