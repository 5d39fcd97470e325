import type { ImageId } from '@/domain/image/question-image';
import type { Database } from '../store/database';
import { findImage } from '../store/images';

/** An uploaded image as it is served, whoever owns it; null when there is none. */
export function readImage(
  database: Database,
  id: ImageId,
): Promise<{ type: string; bytes: Uint8Array<ArrayBuffer> } | null> {
  return findImage(database, id);
}
