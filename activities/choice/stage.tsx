import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { OptionKey } from '@/components/ui/option-key';
import { Prompt } from '@/components/ui/prompt';
import type { StageProps } from '@/domain/activity-views';
import { BarsPicture } from './bars-picture';
import { HandsPicture } from './hands-picture';
import { OptionsPicture } from './options-picture';
import type { ChoiceConfig, ChoicePublic, ChoiceTally } from './rules';
import { type Hands, showOfHands } from './show-of-hands';

type Shown = ChoicePublic & Partial<Pick<ChoiceConfig, 'correct' | 'explanation'>>;
type Props = StageProps<Shown, ChoiceTally>;

/** A question with its options; as soon as there is a tally, its bars or raised hands. */
export function ChoiceStage({ timer, ...props }: Props & { timer?: ReactNode }) {
  const { config, phase, tally } = props;
  const hands = handsOf(props);
  // Hands stay where they are when the result is shown.
  const low = phase === 'revealed' && !hands;
  return (
    <>
      <div className={classNames('st-head', low && 'is-low')}>
        <Prompt text={config.prompt} surface="stage" />
        {timer}
      </div>
      {hands && <HandsPicture {...hands} />}
      {!hands && tally && (
        <BarsPicture
          config={config}
          correct={config.correct ?? null}
          tally={tally}
          low={phase !== 'revealed'}
        />
      )}
      {!tally && <OptionsPicture {...config} />}
    </>
  );
}

/** What the bottom strip says. */
export function ChoiceFoot(props: Props) {
  const { config, phase, tally, assessment, here, answered } = props;
  if (tally && handsOf(props)) return <Tallies choices={config.choices} counts={tally.counts} />;
  if (phase === 'revealed' && assessment && config.correct) {
    return (
      <span>
        <b>{assessment.right}</b> of {answered} right
      </span>
    );
  }
  return (
    <span>
      <b>{answered}</b> of {Math.max(here, answered)} answered
    </span>
  );
}

function Tallies({ choices, counts }: { choices: string[]; counts: number[] }) {
  return (
    <span className="tallies">
      {choices.map((choice, index) => (
        <span key={choice}>
          <OptionKey index={index} /> {choice} <b>{counts[index] ?? 0}</b>
        </span>
      ))}
    </span>
  );
}

/** Raised hands are for opinions only: where one answer is right, or a picture needs its place, bars show it. */
function handsOf({ config, tally, here }: Props): Hands | null {
  return tally && !config.correct && !config.image && !config.images
    ? showOfHands(config.choices, tally, here)
    : null;
}
