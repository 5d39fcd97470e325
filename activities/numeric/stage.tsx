import type { ReactNode } from 'react';
import { AnsweredCount, RightCount } from '@/components/ui/stage-counts';
import { StageQuestion } from '@/components/ui/stage-question';
import type { StageProps } from '@/domain/activity-views';
import { sayQuantity } from '@/domain/say-number';
import { HistogramPicture } from './histogram-picture';
import type { NumericConfig, NumericPublic, NumericTally } from './rules';

type Shown = NumericPublic & Partial<Pick<NumericConfig, 'correct' | 'tolerance'>>;
type Props = StageProps<Shown, NumericTally>;

/** The question; as soon as there is a tally, its histogram; then the true value. */
export function NumericStage({ config, phase, tally, timer }: Props & { timer?: ReactNode }) {
  const { prompt, unit, code, correct = null } = config;
  const revealed = phase === 'revealed';
  const median = revealed && tally?.median != null && (
    <p className="st-aside">The room’s median: {sayQuantity(tally.median, unit, 6)}</p>
  );
  return (
    <>
      <StageQuestion
        prompt={prompt}
        code={tally ? undefined : code}
        timer={revealed ? median : timer}
        low={tally !== null}
      />
      {tally === null && !code && <p className="asked-unit">? {unit}</p>}
      {tally && (
        <HistogramPicture histogram={tally} unit={unit} correct={revealed ? correct : null} />
      )}
    </>
  );
}

/** What the bottom strip says. */
export function NumericFoot({ config, phase, assessment, here, answered }: Props) {
  if (phase !== 'revealed' || !assessment || config.correct == null) {
    return <AnsweredCount answered={answered} here={here} />;
  }
  return <RightCount right={assessment.right} answered={answered} />;
}
