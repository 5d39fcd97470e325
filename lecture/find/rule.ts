import type { ActivityType } from '@/activities/rules';
import type { ActivityConfig } from '@/domain/activity';
import type { Origin } from '@/domain/deck';
import type { Notes } from '../outline/notes';

/** An activity that a rule found, before it has an id and a section. Lines are 1-based. */
export type FoundActivity = {
  type: ActivityType;
  config: ActivityConfig;
  line: number;
  lineEnd: number;
  /** Lines of the code block, fences included. */
  codeLine?: number;
  codeLineEnd?: number;
  /** Why this is an activity, in a sentence for the lecturer. */
  reason: string;
};

/** One way in which notes ask something: one file, one line in `rules.ts`. */
export type FindRule = {
  name: string;
  origin: Origin;
  find: (notes: Notes) => FoundActivity[];
};
