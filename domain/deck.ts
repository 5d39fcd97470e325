import type { ActivityConfig, DeckFields } from './activity';
import type { Branch } from './branch';
import type { ActivityId } from './ids';

export type Origin = 'found' | 'drafted' | 'written';

/** An activity in a deck: its config and where it comes from. */
export type DeckItem = {
  id: ActivityId;
  type: string;
  config: ActivityConfig;
  origin: Origin;
  /** 1-based lines of the notes as given; 0 when written by hand. */
  line: number;
  lineEnd: number;
  /** Lines of the code block in the notes, fences included. */
  codeLine?: number;
  codeLineEnd?: number;
  /** Title of the section that it stands in. */
  section: string;
  rule: string;
  reason: string;
};

/** What happened to the bytes on the way to text. */
export type EncodingNote = {
  read: string;
  /** The encoding that the text had been damaged by, or null when it was sound. */
  repaired: string | null;
  /** Characters that had lost bytes and were completed. */
  restored: number;
};

/** Spoken words and stage directions: for the lecturer, never for the stage. */
export type SpeakerNote = { kind: 'say' | 'do'; text: string; line: number };

export type OutlineSection = {
  title: string;
  level: number;
  line: number;
  lineEnd: number;
  minutes?: number;
  notes: SpeakerNote[];
};

/** Something in the notes that contradicts itself: for the lecturer to settle. */
export type Doubt = { line: number; text: string };

/** What an import could not take over, and where it stands: a line of the file, or a row of a table. */
export type Unread = { line: number; text: string };

/** Notes, read: what an import gives. */
export type ReadLecture = {
  title: string;
  encoding: EncodingNote;
  outline: OutlineSection[];
  activities: DeckItem[];
  doubts: Doubt[];
  unread: Unread[];
};

/** An activity as the contract spells it, for the command line and HTTP. */
export type ContractActivity = DeckFields & {
  id: string;
  type: string;
  origin: Origin;
  line: number;
  lineEnd: number;
  section: string;
  prompt: string;
  code?: { language: string; line: number; lineEnd: number; text: string };
  seconds?: number;
  confidence?: true;
  branch?: Branch;
  explanation?: string;
  rule: string;
  reason: string;
};

/** The contract's deck; `doubts` and `unread` only where there are some. */
export type ContractDeck = {
  title: string;
  encoding: EncodingNote;
  outline: { title: string; level: number; line: number; minutes?: number }[];
  activities: ContractActivity[];
  doubts?: Doubt[];
  unread?: Unread[];
};
