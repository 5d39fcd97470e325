import type { Relation } from '../material';

/** Questions in one language. The arguments are quoted already where they have to be. */
export type Wording = {
  quote: (text: string) => string;
  trueFalse: [yes: string, no: string];
  /** The right side is asked for a left one. */
  forward: Record<Relation, (left: string) => string>;
  /** The left side is asked for a right one. */
  back: Record<Relation, (right: string) => string>;
  /** In a table: what stands under a heading for something. */
  under: (left: string, heading: string) => string;
  match: Record<Relation, string>;
  /** Points of things that are compared. */
  sort: string;
  trueOf: (side: string) => string;
  after: (step: string) => string;
  order: string;
  largest: string;
  smallest: string;
  ascending: string;
  earliest: string;
  chronological: string;
  estimate: (name: string, unit: string) => string;
  trueOrFalse: (claim: string) => string;
  changed: string;
};
