import type { AnswerGroup } from '@/domain/activity';
import type { ConfidenceCounts } from '@/domain/confidence/confidence';
import type { HomeworkHost } from '@/domain/homework/homework-views';
import type { ParticipantId } from '@/domain/ids';
import type { Slide } from '@/domain/slide';
import type { Delivery, Readmission, WaitsFor } from '@/domain/views';
import type { LiveDeckItem } from '@/server/store/live-deck';
import type { EarlierRound } from '@/server/store/rounds/earlier-round';

/** What host and stage are told on top of the session itself, read once for all of them. */
export type RoomFacts = {
  here: ReadonlySet<ParticipantId>;
  /** The answers to the present run. */
  groups: AnswerGroup<unknown>[];
  /** Of a second vote that is closed: the one before it. */
  earlier: EarlierRound | null;
  /** The slide that is shown, or was last. */
  slide: Slide | null;
};

/** What only hosts are told. */
export type HostFacts = {
  deck: LiveDeckItem[];
  readmissions: Readmission[];
  waitsFor: WaitsFor | null;
  delivery: Delivery | null;
  confidence: ConfidenceCounts | null;
  /** Null in a session that is led by its host. */
  homework: HomeworkHost | null;
};
