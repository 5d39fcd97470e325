import type { ComponentType } from 'react';
import type { IconName } from '@/components/ui/icon-paths';
import type { ActivityConfig, AnswerGroup } from '@/domain/activity';
import { ChoiceEditor } from './choice/editor';
import { choiceKinds, sampleChoices, tidyChoice } from './choice/kinds';
import { LinesEditor } from './lines/editor';
import { linesKinds, linesWithCode, sampleLines, tidyLines } from './lines/kinds';
import { MatchEditor } from './match/editor';
import { matchKinds, sampleMatches, tidyMatch } from './match/kinds';
import { NumericEditor } from './numeric/editor';
import { numericKinds, sampleEstimates, tidyNumeric } from './numeric/kinds';
import { OrderEditor } from './order/editor';
import { orderKinds, sampleOrders, tidyOrder } from './order/kinds';
import { type ActivityType, activityTypes, isActivityType } from './rules';
import { ScaleEditor } from './scale/editor';
import { sampleAgreement, scaleKinds, tidyScale } from './scale/kinds';
import { TextEditor } from './text/editor';
import { sampleTexts, textKinds, tidyText } from './text/kinds';

/** What a lecturer calls one use of a type: "Choice" and "Hands up" are both of type choice. */
export type ActivityKind = {
  id: string;
  type: ActivityType;
  text: string;
  hint: string;
  icon: IconName;
  is: (config: ActivityConfig) => boolean;
  /** What a lecturer would begin with; it can be stored as it is. */
  fresh: () => ActivityConfig;
  /** A config of this kind that keeps prompt, code, time, points and explanation of another. */
  from: (config: ActivityConfig) => ActivityConfig;
};

type EditorParts = {
  /** The fields that only this type has; prompt, code, time, points and explanation are shared. */
  Editor: ComponentType<{ config: ActivityConfig; onChange: (config: ActivityConfig) => void }>;
  kinds: readonly Omit<ActivityKind, 'type'>[];
  /** A config without rows that nobody has written into: what is saved. */
  tidy: (config: ActivityConfig) => ActivityConfig;
  /** Made-up answers for the preview of the result. */
  sample: (config: ActivityConfig) => AnswerGroup<unknown>[];
  /** The type cannot do without code; what an edit of it changes besides. */
  withCode?: (config: ActivityConfig, text: string) => ActivityConfig;
};

/** How each type is written, one line each. */
const registry = {
  choice: { Editor: ChoiceEditor, kinds: choiceKinds, tidy: tidyChoice, sample: sampleChoices },
  lines: {
    Editor: LinesEditor,
    kinds: linesKinds,
    tidy: tidyLines,
    sample: sampleLines,
    withCode: linesWithCode,
  },
  match: { Editor: MatchEditor, kinds: matchKinds, tidy: tidyMatch, sample: sampleMatches },
  numeric: {
    Editor: NumericEditor,
    kinds: numericKinds,
    tidy: tidyNumeric,
    sample: sampleEstimates,
  },
  order: { Editor: OrderEditor, kinds: orderKinds, tidy: tidyOrder, sample: sampleOrders },
  scale: { Editor: ScaleEditor, kinds: scaleKinds, tidy: tidyScale, sample: sampleAgreement },
  text: { Editor: TextEditor, kinds: textKinds, tidy: tidyText, sample: sampleTexts },
} satisfies Record<ActivityType, unknown>;

/** The editor of a stored type. Throws for a type that this program does not have. */
export function editorOf(type: string): EditorParts {
  if (!isActivityType(type)) throw new Error(`There is no activity type "${type}".`);
  // One cast in one place: each type's parts only ever get its own config.
  return registry[type] as unknown as EditorParts;
}

/** Everything that can be added to a deck. */
export const activityKinds: ActivityKind[] = activityTypes.flatMap((type) =>
  editorOf(type).kinds.map((kind) => ({ ...kind, type })),
);

/** The kind that a config is of; the first of its type when none claims it. */
export function kindOf(type: string, config: ActivityConfig): ActivityKind {
  const ofType = activityKinds.filter((kind) => kind.type === type);
  const found = ofType.find((kind) => kind.is(config)) ?? ofType[0];
  if (!found) throw new Error(`There is no activity type "${type}".`);
  return found;
}
