import type { HostProps } from '@/domain/activity-views';
import { MatchReview } from './review';
import type { MatchConfig, MatchTally } from './rules';

/** Live counts with the key: for the lecturer's eyes only. */
export function MatchHost({ config, tally, assessment }: HostProps<MatchConfig, MatchTally>) {
  return (
    <MatchReview
      config={config}
      tally={tally ?? { counts: [], answered: 0 }}
      assessment={assessment ?? { right: 0 }}
    />
  );
}
