import type { HostProps } from '@/domain/activity-views';
import { ScaleReview } from './review';
import type { ScaleConfig, ScaleTally } from './rules';

/** Live counts, while only the lecturer sees them. */
export function ScaleHost({ config, tally }: HostProps<ScaleConfig, ScaleTally>) {
  return <ScaleReview config={config} tally={tally ?? { counts: [], answered: 0 }} />;
}
