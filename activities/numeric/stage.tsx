import type { ReactNode } from 'react';
import { AnsweredCount, RightCount } from '@/components/ui/stage-counts';
import { StageQuestion } from '@/components/ui/stage-question';
import type { StageProps } from '@/domain/activity-views';
import { sayQuantity } from '@/domain/say-number';
import { HistogramPicture } from './histogram-picture';
import type { NumericConfig, NumericPublic, NumericTally } from './rules';

type Shown = NumericPublic & Partial<Pick<NumericConfig, 'correct' | 'tolerance'>>;
type Props = StageProps<Shown, NumericTally>;

/** The question; as soon as there is a tally, its histogram; then the true value, without answers alone. */
export function NumericStage({ config, phase, tally, timer }: Props & { timer?: ReactNode }) {
  const { prompt, unit, code, correct = null } = config;
  const revealed = phase === 'revealed';
  const median = tally?.median ?? null;
  const aside =
    median === null ? 'Nobody answered.' : `The room’s median: ${sayQuantity(median, unit, 6)}`;
  const alone = revealed && median === null && correct !== null;
  return (
    <>
      <StageQuestion
        prompt={prompt}
        code={tally ? undefined : code}
        timer={revealed ? <p className="st-aside">{aside}</p> : timer}
        low={tally !== null}
      />
      {tally === null && !code && <p className="asked-unit">? {unit}</p>}
      {alone && <p className="lone-truth">{sayQuantity(correct, unit)}</p>}
      {tally && !alone && (
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
