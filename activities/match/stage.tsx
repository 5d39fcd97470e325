import type { ReactNode } from 'react';
import { AnsweredCount, RightCount } from '@/components/ui/stage-counts';
import { StageQuestion } from '@/components/ui/stage-question';
import type { StageProps } from '@/domain/activity-views';
import { Board } from './board';
import { keyOf, shownTargets } from './key';
import { RowsPicture } from './rows-picture';
import type { MatchConfig, MatchPublic, MatchTally } from './rules';

type Props = StageProps<MatchPublic | MatchConfig, MatchTally>;

/** Items and targets; then how the room matched them; then what belongs together. */
export function MatchStage({ config, phase, tally, timer }: Props & { timer?: ReactNode }) {
  const { items, targets, correct } = partsOf(config);
  const revealed = phase === 'revealed';
  return (
    <>
      <StageQuestion
        prompt={config.prompt}
        code={tally ? undefined : config.code}
        timer={timer}
        low={revealed}
      />
      {tally ? (
        <RowsPicture {...{ items, targets, tally }} correct={revealed ? correct : null} />
      ) : (
        <Board items={items} targets={targets} />
      )}
    </>
  );
}

/** What the bottom strip says. */
export function MatchFoot({ phase, assessment, here, answered }: Props) {
  if (phase !== 'revealed' || !assessment) {
    return <AnsweredCount answered={answered} here={here} />;
  }
  return <RightCount right={assessment.right} answered={answered} />;
}

function partsOf(config: MatchPublic | MatchConfig) {
  if (!('pairs' in config)) return { ...config, correct: null };
  return {
    items: config.pairs.map(({ item }) => item),
    targets: shownTargets(config),
    correct: keyOf(config),
  };
}
