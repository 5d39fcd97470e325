import type { OwnerId } from '@/domain/ids';
import { imagesOf } from '@/domain/image/images-of';
import { type Refusal, refuse } from '@/domain/refusals';
import type { Database } from '../../store/database';
import { nameImage } from '../../store/images';

/** Why a config cannot be saved with its images; null when it has none but the owner's. */
export async function ownImageProblem(
  database: Database,
  ownerId: OwnerId,
  config: unknown,
): Promise<Refusal | null> {
  for (const { id, alt, width, height } of imagesOf(config)) {
    const size = await nameImage(database, ownerId, id);
    if (size?.width === width && size.height === height) continue;
    return refuse(
      'bad-config',
      `The image “${alt}” is not kept here. Upload it again, or remove it.`,
    );
  }
  return null;
}
