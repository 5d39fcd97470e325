import { headers } from 'next/headers';
import type { OwnerId, SessionId } from '@/domain/ids';
import { remoteOf } from '@/server/auth/remote-cookie';
import { readSessionOwner } from '@/server/queries/session-owner';
import { runtime } from '@/server/runtime';

/** Whose session a phone that was made its remote control leads; null for every other browser. */
export async function remoteOwner(id: SessionId): Promise<OwnerId | null> {
  const { keys, database } = runtime();
  const cookie = (await headers()).get('cookie');
  return (await remoteOf(keys, cookie)) === id ? readSessionOwner(database, id) : null;
}
