import type { SessionId } from '@/domain/ids';
import type { SessionMode } from '@/domain/session-mode';
import type { Database } from '../store/database';
import { readHomeworkStandings } from '../store/homework/homework-standings';
import { readStandings, type Standing } from '../store/standings';

/** Everybody of a session, best first, by the rule of its mode. */
export function standingsOf(
  database: Database,
  { mode, sessionId }: { mode: SessionMode; sessionId: SessionId },
): Promise<Standing[]> {
  return mode === 'homework'
    ? readHomeworkStandings(database, sessionId)
    : readStandings(database, sessionId);
}
