import { z } from 'zod';
import { previewLecture } from '@/server/desk/preview-lecture';
import { answerRefusal, answerResult } from '../../answer';
import { instructorRoute } from '../../instructor-route';
import { readUpload } from '../../read-upload';

export const POST = instructorRoute(z.unknown(), async ({ request }) => {
  const upload = await readUpload(request);
  if (!upload.ok) return answerRefusal(upload);
  return answerResult(previewLecture(upload.bytes, upload.fileName));
});
