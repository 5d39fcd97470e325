import type { ComponentType, ReactNode } from 'react';
import { RightRounds } from '@/components/ui/right-rounds';
import type { ActivityConfig } from '@/domain/activity';
import type { StageProps } from '@/domain/activity-views';
import type { RoundsProps } from '@/domain/rounds/two-rounds';
import { ChoiceRounds } from './choice/choice-rounds';
import { ChoiceFoot, ChoiceStage } from './choice/stage';
import { LinesFoot, LinesStage } from './lines/stage';
import { MatchFoot, MatchStage } from './match/stage';
import { NumericFoot, NumericStage } from './numeric/stage';
import { OrderFoot, OrderStage } from './order/stage';
import type { ActivityType } from './rules';
import { ScaleFoot, ScaleStage } from './scale/stage';
import { TextFoot, TextStage } from './text/stage';

type Props = StageProps<ActivityConfig, unknown> & {
  type: string;
  /** What stands beside the question: the clock, or that time is up. */
  timer?: ReactNode;
};

type StageView = {
  Stage: ComponentType<never>;
  Foot: ComponentType<never>;
  /** The spread of two votes; without it, the share right of both. */
  Rounds?: ComponentType<never>;
};

/** How each type looks on the stage, one line each. */
const registry = {
  choice: { Stage: ChoiceStage, Foot: ChoiceFoot, Rounds: ChoiceRounds },
  lines: { Stage: LinesStage, Foot: LinesFoot },
  match: { Stage: MatchStage, Foot: MatchFoot },
  numeric: { Stage: NumericStage, Foot: NumericFoot },
  order: { Stage: OrderStage, Foot: OrderFoot },
  scale: { Stage: ScaleStage, Foot: ScaleFoot },
  text: { Stage: TextStage, Foot: TextFoot },
} satisfies Record<ActivityType, StageView>;

/** The picture of a run above the bottom strip: children of an element with the class `st`. */
export function ActivityStage({ type, ...props }: Props) {
  const { Stage } = viewOf(type);
  return <Stage {...props} />;
}

/** What the bottom strip says of a run. */
export function ActivityStageFoot({ type, timer: _timer, ...props }: Props) {
  const { Foot } = viewOf(type);
  return <Foot {...props} />;
}

/** How two votes on the same activity spread. */
export function ActivityRounds({
  type,
  ...props
}: RoundsProps<ActivityConfig, unknown> & { type: string }) {
  const { Rounds = RightRounds } = viewOf(type);
  return <Rounds {...props} />;
}

function viewOf(type: string) {
  if (!Object.hasOwn(registry, type)) throw new Error(`There is no activity type "${type}".`);
  // One cast in one place: each type's view is only ever given its own config and tally.
  const view = registry[type as ActivityType] as unknown;
  return view as Record<'Stage' | 'Foot', ComponentType<Omit<Props, 'type'>>> & {
    Rounds?: ComponentType<RoundsProps<ActivityConfig, unknown>>;
  };
}
