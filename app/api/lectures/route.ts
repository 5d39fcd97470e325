import { z } from 'zod';
import { importLecture } from '@/server/desk/import-lecture';
import { readLectures } from '@/server/queries/lists';
import { answerJson, answerRefusal, answerResult } from '../answer';
import { instructorRoute } from '../instructor-route';
import { readUpload } from '../read-upload';

export const GET = instructorRoute(z.unknown(), async ({ database, owner }) =>
  answerJson({ lectures: await readLectures(database, owner) }),
);

export const POST = instructorRoute(z.unknown(), async ({ database, owner, request }) => {
  const upload = await readUpload(request);
  if (!upload.ok) return answerRefusal(upload);
  return answerResult(await importLecture(database, owner, upload.bytes, upload), 201);
});
