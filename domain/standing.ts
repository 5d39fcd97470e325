import type { ActivityConfig } from './activity';

/** What is asked, apart from where it stands. */
export type Question = { type: string; config: ActivityConfig };

/**
 * How an activity stands to the notes since they were last imported: in agreement · new in them ·
 * gone from them, which the lecturer has not settled yet · gone, and the lecturer keeps it as an own.
 */
export type Standing = 'settled' | 'new' | 'gone' | 'own';

/** What an activity remembers of the notes. */
export type NotesMemory = {
  /** What the notes had when they were last read and settled; null: they never had it. */
  noted: Question | null;
  /** What the notes have instead by now, to be accepted or not. */
  proposal: Question | null;
  standing: Standing;
};
