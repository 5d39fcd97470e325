import type { OwnerId, SessionId } from '@/domain/ids';
import type { Database } from '../store/database';
import { ownerOfSession } from '../store/sessions';

/** Null when there is no such session. */
export function readSessionOwner(database: Database, id: SessionId): Promise<OwnerId | null> {
  return ownerOfSession(database, id);
}
