import type { WaitsFor } from '@/domain/views';
import type { Database } from '@/server/store/database';
import { readWaitedFor } from '@/server/store/time/waited-for';
import type { RememberedSession } from './remembered-session';

/** Whom a timed run that is open waits for; asks the rows only where somebody has more time. */
export async function waitsForOf(
  database: Database,
  { live: { state }, standings }: RememberedSession,
): Promise<WaitsFor | null> {
  const { run, phase } = state;
  if (phase !== 'open' || !run?.seconds) return null;
  if (standings.every(({ timeFactor }) => timeFactor === 1)) return null;
  const { people, until } = await readWaitedFor(database, run.id);
  if (people === 0) return null;
  return { people, until: until === null || !Number.isFinite(until) ? null : until };
}
