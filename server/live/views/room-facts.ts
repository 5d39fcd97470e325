import type { AnswerGroup } from '@/domain/activity';
import type { ParticipantId } from '@/domain/ids';
import type { Slide } from '@/domain/slide';
import type { Readmission } from '@/domain/views';
import type { LiveDeckItem } from '@/server/store/live-deck';

/** What host and stage are told on top of the session itself, read once for all of them. */
export type RoomFacts = {
  here: ReadonlySet<ParticipantId>;
  /** The answers to the present run. */
  groups: AnswerGroup<unknown>[];
  /** The slide that is shown, or was last. */
  slide: Slide | null;
};

/** What only hosts are told. */
export type HostFacts = { deck: LiveDeckItem[]; readmissions: Readmission[] };
