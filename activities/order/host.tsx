import { CodeBlock } from '@/components/ui/code-block';
import type { HostProps } from '@/domain/activity-views';
import { writeProgram } from './program-text';
import { OrderReview } from './review';
import type { OrderConfig, OrderTally } from './rules';
import { tallyOrders } from './tally';

/** Live counts with the key: for the lecturer's eyes only. */
export function OrderHost({ config, tally, assessment }: HostProps<OrderConfig, OrderTally>) {
  const { program, items } = config;
  return (
    <>
      <OrderReview
        config={config}
        tally={tally ?? tallyOrders(items.length, [])}
        assessment={assessment ?? { right: 0 }}
      />
      {program && (
        <CodeBlock
          language={program.language}
          text={writeProgram({ items, indents: program.indents })}
        />
      )}
    </>
  );
}
