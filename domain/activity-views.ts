import type { Assessment } from './activity';
import type { Edits } from './edits';

/** How far a run is, as its picture on the stage needs it. */
export type StagePhase = 'open' | 'closed' | 'revealed';

/** What an activity type's stage view gets. Before the reveal `config` is without its key. */
export type StageProps<Config, Tally> = {
  config: Config;
  phase: StagePhase;
  /** Null while the results are hidden. */
  tally: Tally | null;
  assessment: Assessment | null;
  /** Types that reveal step by step: how many steps have been taken. */
  shown: number;
  /** Phones that are connected now. */
  here: number;
  /** Answers to this run so far. */
  answered: number;
};

/** What an activity type's live counts on the host's screen get; only the host sees them. */
export type HostProps<Config, Tally> = {
  config: Config;
  tally: Tally | null;
  assessment: Assessment | null;
  shown: number;
  answered: number;
  /** What the host has done to the entries; types without entries do not look at it. */
  edits: Edits;
  onEdit: (edits: Edits) => void;
};
