import { z } from 'zod';
import type { ActivityId, LectureId, OwnerId } from '@/domain/ids';
import { type Refusal, refuse } from '@/domain/refusals';
import { findActivity, type StoredActivity } from '../store/activities';
import type { Database } from '../store/database';
import { type Settlement, settleActivity } from '../store/revisions';
import { checkContent } from './check-content';

/** accept: as the notes have it by now · keep: as the lecturer has it. */
export const settling = z.enum(['accept', 'keep']);
export type Settling = z.infer<typeof settling>;

/**
 * Settles what the notes have changed about an activity: its new text is taken or not; when it is gone
 * from the notes, it is left out or stays. Where nothing waits to be settled, nothing happens.
 */
export async function settleChange(
  database: Database,
  ownerId: OwnerId,
  lectureId: LectureId,
  id: ActivityId,
  how: Settling,
): Promise<{ ok: true } | Refusal> {
  const activity = await findActivity(database, ownerId, lectureId, id);
  if (!activity) return refuse('unknown-activity');
  const settlement = await settlementOf(activity, how);
  if (settlement === null) return { ok: true };
  if ('ok' in settlement) return settlement;
  const settled = await settleActivity(database, ownerId, lectureId, id, settlement);
  return settled ? { ok: true } : refuse('unknown-activity');
}

async function settlementOf(
  { proposal, standing }: StoredActivity,
  how: Settling,
): Promise<Settlement | Refusal | null> {
  if (standing === 'gone') {
    return { standing: 'own', ...(how === 'accept' && { status: 'dismissed' as const }) };
  }
  if (!proposal) return null;
  if (how === 'keep') return { noted: proposal, standing };
  const checked = await checkContent(proposal.type, proposal.config);
  return checked.ok ? { content: checked.content, noted: proposal, standing } : checked;
}
