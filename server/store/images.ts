import type pg from 'pg';
import type { OwnerId } from '@/domain/ids';
import type { ImageId } from '@/domain/image/question-image';
import type { ImageHeader } from '@/domain/image/read-image-header';
import { type Database, inTransaction } from './database';

/** Nobody loses an image while the question that is to have it is being written. */
const UNNAMED_HOURS = 24;

/**
 * Keeps an image; the same one of the same owner is kept once. Sizes in pixels, `quota` in bytes:
 * beyond it the owner's images that nothing names make room. False when there is none all the same.
 * The owner's row is locked, so that uploads at once do not each find the same room.
 */
export function addImage(
  database: Database,
  ownerId: OwnerId,
  id: ImageId,
  { type, width, height, bytes }: ImageHeader & { bytes: Uint8Array },
  quota: number,
): Promise<boolean> {
  return inTransaction(database, async (client) => {
    await client.query('SELECT FROM owner WHERE id = $1 FOR UPDATE', [ownerId]);
    if (await touch(client, ownerId, id)) return true;
    const isRoom = async () => (await takenBytes(client, ownerId)) + bytes.length <= quota;
    if (!(await isRoom())) {
      await client.query(DELETE_UNNAMED, [ownerId]);
      if (!(await isRoom())) return false;
    }
    await client.query(
      `INSERT INTO image (id, owner_id, type, width, height, bytes) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, ownerId, type, width, height, bytes],
    );
    return true;
  });
}

async function takenBytes(client: pg.PoolClient, ownerId: OwnerId): Promise<number> {
  const { rows } = await client.query<{ taken: string }>(
    'SELECT coalesce(sum(octet_length(bytes)), 0) AS taken FROM image WHERE owner_id = $1',
    [ownerId],
  );
  return Number(rows[0]?.taken);
}

/** Questions of lectures that are there, as they are and as the notes would have them, and runs. */
const DELETE_UNNAMED = `
  WITH config AS (
    SELECT version.config FROM activity
      JOIN lecture ON lecture.id = lecture_id AND owner_id = $1 AND deleted_at IS NULL
      CROSS JOIN LATERAL (
        VALUES (activity.config), (noted -> 'config'), (proposal -> 'config')
      ) AS version (config)
    WHERE status <> 'removed'
    UNION ALL
    SELECT run.config FROM run JOIN session ON session.id = session_id
      JOIN lecture ON lecture.id = lecture_id AND owner_id = $1
  ), named AS (
    SELECT config #>> '{image,id}' AS id FROM config
    UNION ALL
    SELECT option.image ->> 'id' FROM config
      CROSS JOIN jsonb_path_query(config, 'lax $.images[*]') AS option (image)
  )
  DELETE FROM image WHERE owner_id = $1
    AND named_at < clock_timestamp() - interval '${UNNAMED_HOURS} hours'
    AND NOT EXISTS (SELECT FROM named WHERE named.id = image.id)`;

/** An image with its bytes, whoever owns it; null when there is none. */
export async function findImage(
  { pool }: Database,
  id: ImageId,
): Promise<{ type: string; bytes: Uint8Array<ArrayBuffer> } | null> {
  const { rows } = await pool.query<{ type: string; bytes: Uint8Array<ArrayBuffer> }>(
    'SELECT type, bytes FROM image WHERE id = $1',
    [id],
  );
  return rows[0] ?? null;
}

/**
 * Width and height of an owner's image that is about to be saved with a question; null when this
 * owner has none with the id.
 */
export function nameImage(
  { pool }: Database,
  ownerId: OwnerId,
  id: ImageId,
): Promise<{ width: number; height: number } | null> {
  return touch(pool, ownerId, id);
}

async function touch(client: pg.Pool | pg.PoolClient, ownerId: OwnerId, id: ImageId) {
  const { rows } = await client.query<{ width: number; height: number }>(
    `UPDATE image SET named_at = clock_timestamp() WHERE id = $1 AND owner_id = $2
     RETURNING width, height`,
    [id, ownerId],
  );
  return rows[0] ?? null;
}
