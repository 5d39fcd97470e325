import type { ComponentType } from 'react';
import type { ActivityConfig } from '@/domain/activity';
import type { HostProps } from '@/domain/activity-views';
import { ChoiceHost } from './choice/host';
import { LinesHost, linesRevealSteps } from './lines/host';
import { MatchHost } from './match/host';
import { NumericHost } from './numeric/host';
import { OrderHost } from './order/host';
import type { ActivityType } from './rules';
import { ScaleHost } from './scale/host';
import { TextHost } from './text/host';

export type HostParts = {
  /** Live counts and the key. */
  Live: ComponentType<HostProps<ActivityConfig, unknown>>;
  /** What the host's button says for each step after the reveal; empty when all is shown at once. */
  revealSteps: (config: ActivityConfig) => string[];
};

/** Every activity type, one line each. */
const registry = {
  choice: { Live: ChoiceHost, revealSteps: () => [] },
  lines: { Live: LinesHost, revealSteps: linesRevealSteps },
  match: { Live: MatchHost, revealSteps: () => [] },
  numeric: { Live: NumericHost, revealSteps: () => [] },
  order: { Live: OrderHost, revealSteps: () => [] },
  scale: { Live: ScaleHost, revealSteps: () => [] },
  text: { Live: TextHost, revealSteps: () => [] },
} satisfies Record<ActivityType, unknown>;

/** How a type looks to the lecturer. Throws for a type that this program does not have. */
export function hostParts(type: string): HostParts {
  if (!Object.hasOwn(registry, type)) throw new Error(`There is no activity type "${type}".`);
  // One cast in one place: each type's parts only ever get its own config and tally.
  return registry[type as ActivityType] as unknown as HostParts;
}
