import type { DraftRule } from './draft-rule';
import type { RuleName } from './rule-name';
import { analogy } from './rules/analogy';
import { branching } from './rules/branching';
import { codeChange } from './rules/code-change';
import { commands } from './rules/commands';
import { comparison } from './rules/comparison';
import { definitions } from './rules/definitions';
import { mapping } from './rules/mapping';
import { mistakes } from './rules/mistakes';
import { myths } from './rules/myths';
import { sizes } from './rules/sizes';
import { steps } from './rules/steps';
import { tableLookup } from './rules/table-lookup';
import { tablePairs } from './rules/table-pairs';
import { ticks } from './rules/ticks';
import { variants } from './rules/variants';
import { years } from './rules/years';

/** Every rule, one line each. */
export const draftRules: Record<RuleName, DraftRule> = {
  comparison,
  'table-pairs': tablePairs,
  'table-lookup': tableLookup,
  analogy,
  definitions,
  mapping,
  variants,
  commands,
  mistakes,
  myths,
  branches: branching,
  steps,
  sizes,
  ticks,
  years,
  'code-change': codeChange,
};
