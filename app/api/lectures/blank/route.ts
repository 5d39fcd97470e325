import { z } from 'zod';
import { createBlankLecture, lectureTitle } from '@/server/desk/edit-lecture';
import { answerRefusal, answerResult } from '../../answer';
import { instructorRoute } from '../../instructor-route';
import { readJson } from '../../read-body';

export const POST = instructorRoute(z.unknown(), async ({ database, owner, request }) => {
  const read = await readJson(request, lectureTitle);
  if (!read.ok) return answerRefusal(read);
  return answerResult(await createBlankLecture(database, owner, read.body.title), 201);
});
