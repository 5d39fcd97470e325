import type { SpeakerNote } from './deck';
import type { ActivityId, LectureId } from './ids';

export type SheetSection = {
  title: string;
  level: number;
  /** Its heading's line in the notes, 1-based. */
  line: number;
  minutes: number | null;
};

/** What the host's screen knows of the lecture beside the live view: plain data. */
export type RunSheet = {
  lectureId: LectureId;
  title: string;
  /** Empty when the lecture has been deleted since. */
  sections: SheetSection[];
  /** The lecturer's own words around each activity. */
  notes: Record<ActivityId, SpeakerNote[]>;
};
