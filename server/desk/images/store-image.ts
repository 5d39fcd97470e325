import { createHash } from 'node:crypto';
import type { OwnerId } from '@/domain/ids';
import {
  IMAGE_PIXELS_MAX,
  IMAGE_SIDE_MAX,
  type ImageId,
  imageId,
  type QuestionImage,
} from '@/domain/image/question-image';
import { readImageHeader } from '@/domain/image/read-image-header';
import { withoutMetadata } from '@/domain/image/without-metadata';
import { type Refusal, refuse } from '@/domain/refusals';
import type { Database } from '../../store/database';
import { addImage } from '../../store/images';

export const MAX_IMAGE_BYTES = 2 * 1024 * 1024;
/** For all images of an owner. */
export const IMAGE_QUOTA_BYTES = 500 * 1024 * 1024;

const DAMAGED =
  'This image is damaged. Open it in a drawing program, save it anew, and choose it again.';

/** Keeps an uploaded image; what comes back stands in a question's config. */
export async function storeImage(
  database: Database,
  ownerId: OwnerId,
  bytes: Uint8Array,
  quota = IMAGE_QUOTA_BYTES,
): Promise<{ ok: true; image: Omit<QuestionImage, 'alt'> } | Refusal> {
  if (bytes.byteLength > MAX_IMAGE_BYTES) return tooLargeImage();
  const header = readImageHeader(bytes);
  if (!header) return refuse('bad-image');
  const { width, height } = header;
  if (Math.min(width, height) < 1) return refuse('bad-image');
  if (Math.max(width, height) > IMAGE_SIDE_MAX || width * height > IMAGE_PIXELS_MAX) {
    return refuse(
      'bad-image',
      `This image has ${width} × ${height} pixels, more than phones can draw. Make it smaller, for example 2000 pixels wide.`,
    );
  }
  const kept = withoutMetadata(header.type, bytes);
  if (!kept) return refuse('bad-image', DAMAGED);
  const id = idOf(ownerId, kept);
  const added = await addImage(database, ownerId, id, { ...header, bytes: kept }, quota);
  if (!added) return refuse('images-full');
  return { ok: true, image: { id, width, height } };
}

export function tooLargeImage(): Refusal {
  return refuse(
    'too-large',
    'This image is larger than 2 MB. Save it smaller, or as JPEG or WebP, and choose it again.',
  );
}

/** Nobody's image goes away with another owner, because each owner's has an id of its own. */
function idOf(ownerId: OwnerId, bytes: Uint8Array): ImageId {
  const hash = createHash('sha256').update(`${ownerId}\n`).update(bytes);
  return imageId.parse(hash.digest('base64url'));
}
