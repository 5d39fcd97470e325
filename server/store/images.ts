import type { OwnerId } from '@/domain/ids';
import type { ImageId } from '@/domain/image/question-image';
import type { ImageHeader } from '@/domain/image/read-image-header';
import type { Database } from './database';

/** Keeps an image; the same one of the same owner is kept once. Sizes in pixels. */
export async function addImage(
  { pool }: Database,
  ownerId: OwnerId,
  id: ImageId,
  { type, width, height, bytes }: ImageHeader & { bytes: Uint8Array },
): Promise<void> {
  await pool.query(
    `INSERT INTO image (id, owner_id, type, width, height, bytes)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [id, ownerId, type, width, height, bytes],
  );
}

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

/** Width and height of an owner's image; null when this owner has none with the id. */
export async function findImageSize(
  { pool }: Database,
  ownerId: OwnerId,
  id: ImageId,
): Promise<{ width: number; height: number } | null> {
  const { rows } = await pool.query<{ width: number; height: number }>(
    'SELECT width, height FROM image WHERE id = $1 AND owner_id = $2',
    [id, ownerId],
  );
  return rows[0] ?? null;
}
