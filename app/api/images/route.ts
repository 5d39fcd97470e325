import { z } from 'zod';
import { MAX_IMAGE_BYTES, storeImage, tooLargeImage } from '@/server/desk/images/store-image';
import { answerRefusal, answerResult } from '../answer';
import { instructorRoute } from '../instructor-route';
import { readBytes } from '../read-body';

export const POST = instructorRoute(z.unknown(), async ({ database, owner, request }) => {
  const read = await readBytes(request, MAX_IMAGE_BYTES);
  if (!read.ok) return answerRefusal(tooLargeImage());
  return answerResult(await storeImage(database, owner, read.bytes), 201);
});
