import type { ReactNode } from 'react';
import { StageCode } from '@/components/ui/stage-code';
import { AnsweredCount, RightCount } from '@/components/ui/stage-counts';
import { StageOptions } from '@/components/ui/stage-options';
import { StageQuestion } from '@/components/ui/stage-question';
import type { StageProps } from '@/domain/activity-views';
import { OrdersPicture } from './orders-picture';
import type { OrderConfig, OrderPublic, OrderTally } from './rules';
import { TopOrders } from './top-orders';

type Props = StageProps<OrderPublic | OrderConfig, OrderTally>;

/** What is to be put in order; then the orders of the room; then the right one. */
export function OrderStage({ config, phase, tally, timer }: Props & { timer?: ReactNode }) {
  const { prompt, code } = config;
  if (phase === 'revealed' && hasKey(config)) {
    return (
      <>
        <StageQuestion prompt={prompt} low />
        <OrdersPicture config={config as OrderConfig} tally={tally} />
      </>
    );
  }
  return (
    <>
      <StageQuestion prompt={prompt} code={tally ? undefined : code} timer={timer} />
      {tally ? (
        <TopOrders tally={tally} isProgram={config.program !== null} />
      ) : (
        <Items config={config} />
      )}
    </>
  );
}

function Items({ config: { items, program } }: { config: OrderPublic | OrderConfig }) {
  if (!program) return <StageOptions options={items} />;
  return (
    <StageCode
      numbered
      language={program.language}
      text={items.join('\n')}
      label="Lines in no order"
      className={items.length > 9 ? 'is-tall' : undefined}
    />
  );
}

/** What the bottom strip says. */
export function OrderFoot({ phase, assessment, here, answered }: Props) {
  if (phase !== 'revealed' || !assessment) {
    return <AnsweredCount answered={answered} here={here} />;
  }
  return <RightCount right={assessment.right} answered={answered} />;
}

/** Revealed configs are whole; a program says so itself. */
function hasKey({ program }: OrderPublic | OrderConfig): boolean {
  return program === null || 'indents' in program;
}
