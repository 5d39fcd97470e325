import type { SpeakerNote } from './deck';
import type { ActivityId, LectureId, SlideId } from './ids';

export type SheetSection = {
  title: string;
  level: number;
  /** Its heading's line in the notes, 1-based. */
  line: number;
  minutes: number | null;
};

/** A slide as the run sheet lists it; what stands on it comes with the view when it is shown. */
export type SheetSlide = {
  id: SlideId;
  title: string;
  part: number;
  parts: number;
  line: number;
  steps: number;
  notes: SpeakerNote[];
};

/** What the host's screen knows of the lecture beside the live view: plain data. */
export type RunSheet = {
  lectureId: LectureId;
  title: string;
  /** Empty when the lecture has been deleted since. */
  sections: SheetSection[];
  slides: SheetSlide[];
  /** The lecturer's own words around each activity. */
  notes: Record<ActivityId, SpeakerNote[]>;
};
