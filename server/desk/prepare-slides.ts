import { createHash } from 'node:crypto';
import type { LectureId, OwnerId } from '@/domain/ids';
import { readSlides, SLIDES_VERSION } from '@/lecture/slides/read-slides';
import type { Database } from '../store/database';
import { findSlideSource, replaceSlides, type SlideSource } from '../store/slides';

/**
 * Makes the slides of a lecture when its stored ones are not those of its present notes and deck.
 * Called when it is imported and when a session begins, so that nobody waits for it in between.
 */
export async function prepareSlides(
  database: Database,
  ownerId: OwnerId,
  lectureId: LectureId,
): Promise<void> {
  const from = await findSlideSource(database, ownerId, lectureId);
  if (!from) return;
  const slidesOf = fingerprint(from);
  if (slidesOf === from.slidesOf) return;
  const options = from.fileName === null ? {} : { fileName: from.fileName };
  const slides = await readSlides(from.source, from.asked, options);
  await replaceSlides(database, lectureId, slidesOf, slides);
}

function fingerprint({ source, fileName, asked }: SlideSource): string {
  const lines = asked.map(({ line, lineEnd }) => [line, lineEnd]);
  return createHash('sha256')
    .update(JSON.stringify([SLIDES_VERSION, fileName, lines]))
    .update(source)
    .digest('hex');
}
