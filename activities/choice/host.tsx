import { Prose } from '@/components/ui/prose';
import type { HostProps } from '@/domain/activity-views';
import { ChoiceReview } from './review';
import type { ChoiceConfig, ChoiceTally } from './rules';

/** Live counts with the key: for the lecturer's eyes only. */
export function ChoiceHost({ config, tally, assessment }: HostProps<ChoiceConfig, ChoiceTally>) {
  const counted = tally ?? { counts: config.choices.map(() => 0), answered: 0 };
  return (
    <>
      <ChoiceReview config={config} tally={counted} assessment={assessment ?? { right: 0 }} />
      {config.explanation && (
        <p className="muted">
          <Prose text={config.explanation} />
        </p>
      )}
    </>
  );
}
