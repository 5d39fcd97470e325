import { rulesOf } from '@/activities/rules';
import { isPossibleDeadline } from '@/domain/homework/homework-rules';
import type { HomeworkSettings } from '@/domain/homework/homework-settings';
import type { LectureId, OwnerId } from '@/domain/ids';
import { type Refusal, refuse } from '@/domain/refusals';
import { sessionSettings } from '@/domain/settings';
import { readNow } from '../store/clock';
import type { Database } from '../store/database';
import { createHomework, type NewQuestion } from '../store/homework/create-homework';
import { findLecture, type StoredLecture } from '../store/lectures';
import { linksFor, type Place, type StartedSession } from './start-session';

export type GivenHomework = StartedSession & {
  /** Kept activities that cannot be asked yet. */
  leftOut: number;
};

/** Nobody is there to hear: people work at different times. */
const SILENT = { questions: 'off', pulse: false, reactions: false } as const;

/**
 * Gives what a lecture's deck can ask as homework, as it is now: later changes of the deck change
 * nothing. `closesAt`: milliseconds since 1970; `address`: where phones are sent to, null = the best.
 */
export async function startHomework(
  database: Database,
  ownerId: OwnerId,
  lectureId: LectureId,
  {
    closesAt,
    address,
    ...homework
  }: HomeworkSettings & { closesAt: number; address: string | null },
  place: Place,
): Promise<GivenHomework | Refusal> {
  const lecture = await findLecture(database, ownerId, lectureId);
  if (!lecture) return refuse('unknown-lecture');
  if (!isPossibleDeadline(closesAt, await readNow(database))) return refuse('bad-deadline');
  const kept = lecture.deck.filter(({ status }) => status === 'kept');
  const questions = questionsOf(kept);
  if (questions.length === 0) return refuse('nothing-to-ask');
  const settings = sessionSettings.parse({ speed: false, address, homework, voice: SILENT });
  const created = await createHomework(database, {
    ...{ lectureId, title: lecture.title, settings, closesAt, questions },
    attempts: homework.attempts,
  });
  return {
    ok: true,
    ...created,
    ...linksFor(created, address, place),
    leftOut: kept.length - questions.length,
  };
}

function questionsOf(kept: StoredLecture['deck']): NewQuestion[] {
  return kept
    .filter(({ type, config }) => rulesOf(type).gaps(config).length === 0)
    .map(({ id, type, config }) => ({
      activityId: id,
      type,
      config,
      scored: rulesOf(type).scored(config),
    }));
}
