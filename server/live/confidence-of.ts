import type { ConfidenceCounts } from '@/domain/confidence/confidence';
import { readConfidence } from '@/server/store/confidence/confidences';
import type { Database } from '@/server/store/database';
import type { RememberedSession } from './remembered-session';
import { asksConfidence } from './views/run-view';

/** How sure people are of a run that is closed; null where nobody is asked. */
export async function confidenceOf(
  database: Database,
  { live }: RememberedSession,
): Promise<ConfidenceCounts | null> {
  const { run } = live.state;
  if (!run || run.closedAt === null || !asksConfidence(live)) return null;
  return readConfidence(database, run.id);
}
