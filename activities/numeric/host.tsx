import type { HostProps } from '@/domain/activity-views';
import { histogramOf } from './histogram';
import { NumericReview } from './review';
import type { NumericConfig, NumericTally } from './rules';

/** Live counts with the true value: for the lecturer's eyes only. */
export function NumericHost({ config, tally, assessment }: HostProps<NumericConfig, NumericTally>) {
  const counted = tally ?? histogramOf([]);
  return <NumericReview config={config} tally={counted} assessment={assessment ?? { right: 0 }} />;
}
