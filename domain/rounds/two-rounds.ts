import type { Moves } from './moves';

/** One vote of an activity, counted. */
export type RoundCount<Tally = unknown> = {
  round: number;
  answered: number;
  right: number;
  tally: Tally;
};

/** Two votes on the same activity side by side. */
export type TwoRounds = {
  before: RoundCount;
  now: RoundCount;
  moves: Moves;
  /** See `normalizedGain`. */
  gain: number | null;
};

/** What an activity type gets that shows the spread of two votes in its own way. */
export type RoundsProps<Config, Tally> = {
  /** With the key: it is shown after the reveal only. */
  config: Config;
  before: RoundCount<Tally>;
  now: RoundCount<Tally>;
};
