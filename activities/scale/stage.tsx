import type { ReactNode } from 'react';
import { AnsweredCount } from '@/components/ui/stage-counts';
import { StageQuestion } from '@/components/ui/stage-question';
import type { StageProps } from '@/domain/activity-views';
import { AgreementPicture } from './agreement-picture';
import type { ScalePublic, ScaleTally } from './rules';

type Props = StageProps<ScalePublic, ScaleTally>;

/** The statements; as soon as there is a tally, how far the room agrees with each. */
export function ScaleStage({ config, phase, tally, timer }: Props & { timer?: ReactNode }) {
  return (
    <>
      <StageQuestion
        prompt={config.prompt}
        code={tally ? undefined : config.code}
        timer={timer}
        low={phase === 'revealed' || !timer}
      />
      <AgreementPicture config={config} tally={tally} />
    </>
  );
}

/** What the bottom strip says. */
export function ScaleFoot({ here, answered }: Props) {
  return <AnsweredCount answered={answered} here={here} />;
}
