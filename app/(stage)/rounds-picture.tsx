import { ActivityRounds } from '@/activities/stage';
import { MovesFlow } from '@/components/ui/moves-flow';
import { Prompt } from '@/components/ui/prompt';
import type { TwoRounds } from '@/domain/rounds/two-rounds';
import type { RunView } from '@/domain/views';

type Props = { run: RunView; rounds: TwoRounds };

/** After a second vote: both side by side, and who moved. */
export function RoundsPicture({ run, rounds }: Props) {
  const { before, now, moves, gain } = rounds;
  return (
    <>
      <div className="st-head is-low">
        <Prompt text={run.config.prompt} surface="stage" />
      </div>
      <div className="st-rounds">
        <ActivityRounds type={run.type} config={run.config} before={before} now={now} />
        <MovesFlow moves={moves} gain={gain} rounds={[before.round, now.round]} />
      </div>
    </>
  );
}
