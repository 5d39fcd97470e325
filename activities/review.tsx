import type { ComponentType } from 'react';
import type { IconName } from '@/components/ui/icon-paths';
import type { ActivityConfig, Assessment, DeckFields } from '@/domain/activity';
import type { CodeBlock } from '@/domain/code-block';
import { ChoiceDistribution, ChoiceReview, choiceIcon, describeChoice } from './choice/review';
import { describeLines, LinesDistribution, LinesReview, linesIcon } from './lines/review';
import { describeMatch, MatchDistribution, MatchReview, matchIcon } from './match/review';
import { describeNumeric, NumericDistribution, NumericReview, numericIcon } from './numeric/review';
import { describeOrder, OrderDistribution, OrderReview, orderIcon } from './order/review';
import { type ActivityType, isActivityType } from './rules';
import { describeScale, ScaleDistribution, ScaleReview, scaleIcon } from './scale/review';
import { describeText, TextDistribution, TextReview, textIcon } from './text/review';

/** A config after the lesson, with what its answers add up to. */
export type ReviewProps = { config: ActivityConfig; tally: unknown; assessment: Assessment };

/** What a list knows of an activity: the contract's fields and its code. */
export type ActivityFacts = DeckFields & { code?: CodeBlock };

export type ReviewParts = {
  /** In a few words, for lists: "Choice, 4 options". */
  describe: (facts: ActivityFacts) => string;
  icon: (facts: ActivityFacts) => IconName;
  /** The answers as one bar in a table. */
  Distribution: ComponentType<ReviewProps>;
  /** The answers in full; `showsCode` when it draws the code block itself. */
  Review: ComponentType<ReviewProps>;
  showsCode?: boolean;
};

/** Every activity type, one line each. */
const registry = {
  choice: {
    describe: describeChoice,
    icon: choiceIcon,
    Distribution: ChoiceDistribution,
    Review: ChoiceReview,
  },
  lines: {
    describe: describeLines,
    icon: linesIcon,
    Distribution: LinesDistribution,
    Review: LinesReview,
    showsCode: true,
  },
  match: {
    describe: describeMatch,
    icon: matchIcon,
    Distribution: MatchDistribution,
    Review: MatchReview,
  },
  numeric: {
    describe: describeNumeric,
    icon: numericIcon,
    Distribution: NumericDistribution,
    Review: NumericReview,
  },
  order: {
    describe: describeOrder,
    icon: orderIcon,
    Distribution: OrderDistribution,
    Review: OrderReview,
  },
  scale: {
    describe: describeScale,
    icon: scaleIcon,
    Distribution: ScaleDistribution,
    Review: ScaleReview,
  },
  text: {
    describe: describeText,
    icon: textIcon,
    Distribution: TextDistribution,
    Review: TextReview,
  },
} satisfies Record<ActivityType, unknown>;

/** How a type looks afterwards and in lists. Throws for a type that this program does not have. */
export function reviewOf(type: string): ReviewParts {
  if (!isActivityType(type)) throw new Error(`There is no activity type "${type}".`);
  // One cast in one place: each type's parts only ever get its own config and tally.
  return registry[type] as unknown as ReviewParts;
}
