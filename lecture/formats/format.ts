import type { ActivityType } from '@/activities/rules';
import type { ActivityConfig } from '@/domain/activity';
import type { Unread } from '@/domain/deck';
import type { Sheet } from './sheet';

/** What one question of a foreign file is for us. */
export type Asked = { type: ActivityType; config: ActivityConfig };

/**
 * One question of a foreign file, 1-based lines of its text (of a spreadsheet: its rows).
 * `asked` is a sentence when it cannot be asked here; `remarks` say what of it stays behind.
 */
export type ForeignEntry = {
  line: number;
  lineEnd: number;
  asked: Asked | string;
  remarks?: string[];
};

/** A quiz that another tool has written. `sections` in the order of their lines. */
export type ForeignQuiz = {
  title: string | null;
  sections: { title: string; line: number }[];
  entries: ForeignEntry[];
  /** What belongs to no question. */
  unread: Unread[];
};

/** Reads what one tool writes; null when this is something else. Never throws. */
type Reader<Source> = {
  /** Part of a rule's name: "kahoot". */
  id: string;
  /** "Kahoot spreadsheet" */
  name: string;
  read: (source: Source) => ForeignQuiz | null;
};

export type SheetFormat = Reader<Sheet>;
export type TextFormat = Reader<string>;
