import { z } from 'zod';
import type { OwnerId } from '@/domain/ids';
import { questionImage } from '@/domain/image/question-image';
import { type Refusal, refuse } from '@/domain/refusals';
import type { Database } from '../../store/database';
import { findImageSize } from '../../store/images';

const withImage = z.object({ image: questionImage });

/** Why a config cannot be saved with its image; null when it has none, or one of the owner's. */
export async function ownImageProblem(
  database: Database,
  ownerId: OwnerId,
  config: unknown,
): Promise<Refusal | null> {
  const parsed = withImage.safeParse(config);
  if (!parsed.success) return null;
  const { id, width, height } = parsed.data.image;
  const size = await findImageSize(database, ownerId, id);
  if (size?.width === width && size.height === height) return null;
  return refuse('bad-config', 'This image is not kept here. Upload it again, or remove it.');
}
