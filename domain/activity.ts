import type { z } from 'zod';
import type { Branch } from './branch';
import type { CodeBlock } from './code-block';
import type { Edits } from './edits';
import type { Formulas } from './formulas';

/** What every activity's config holds, whatever its type. */
export type ActivityConfig = {
  /** Inline Markdown: `code`, **bold**, *italic*. */
  prompt: string;
  code?: CodeBlock;
  /** Time to answer; null = the host closes. */
  seconds: number | null;
  /** Points for a fully right answer before speed. */
  points: number;
  /** Participants are asked how sure they are of their answer. */
  confidence?: true | undefined;
  /** Where the lecturer goes when too few are right. */
  branch?: Branch | undefined;
  /** Drawn when the question is saved. */
  formulas?: Formulas;
  /** Why the right answer is right; shown after the reveal. */
  explanation?: string;
};

/** The same answer, given by `count` participants. */
export type AnswerGroup<Answer> = { value: Answer; count: number };

export type Problem = { text: string; explanation?: string; lines: number[] | null };

/** How the contract's deck spells a config (see docs/protocol.md): the part that depends on the type. */
export type DeckFields = {
  choices?: string[];
  targets?: string[];
  /** order, of a program: lines that do not belong to it. */
  distractors?: string[];
  correct: number[] | number | string[] | null;
  problems?: Problem[];
};

/** What the key says about the answers; only the host, and everybody after the reveal, may see it. */
export type Assessment = {
  /** Answers that are fully right. */
  right: number;
  /** lines: how many found each problem, in the key's order. */
  found?: number[];
};

/**
 * The rules of one activity type: pure, no React, no Node. `Public` is the config as phones and
 * the stage may see it before the reveal; `tally` works on it, so it cannot give the key away.
 */
export type ActivityRules<
  Type extends string,
  Config extends ActivityConfig,
  Public extends ActivityConfig,
  Answer,
  Tally,
> = {
  type: Type;
  /** Version of the stored config's shape. */
  version: number;
  config: z.ZodType<Config>;
  /** What a person would write first: an empty one, valid enough to edit. */
  blank: () => Config;
  /** Sentences that say what is missing before it can be asked; empty when it is ready. */
  gaps: (config: Config) => string[];
  /** True when there is a right answer, so that the run gives points. */
  scored: (config: Config) => boolean;
  withoutKey: (config: Config) => Public;
  /** The schema of an answer to exactly this config. */
  answer: (config: Public) => z.ZodType<Answer>;
  /** Share of the points that the answer deserves, 0 to 1. Only for scored configs. */
  score: (config: Config, answer: Answer) => number;
  /** Independent of the order of the groups; survives JSON. */
  tally: (config: Public, groups: AnswerGroup<Answer>[]) => Tally;
  /** What the room may see of the tally after the host's edits; without it, all of it. */
  forRoom?: (tally: Tally, edits: Edits) => Tally;
  assess: (config: Config, groups: AnswerGroup<Answer>[]) => Assessment;
  /** One line of text for tables and CSV: "B", "lines 3, 8". */
  say: (config: Public, answer: Answer) => string;
  /** The right answer in the same words, or null when there is none. */
  sayKey: (config: Config) => string | null;
  deckFields: (config: Config) => DeckFields;
};

/** Rules of some type, for code that handles them all alike. */
export type AnyActivityRules = ActivityRules<
  string,
  ActivityConfig,
  ActivityConfig,
  unknown,
  unknown
>;
