import { z } from 'zod';
import { refuse } from '@/domain/refusals';
import { exportLecture } from '@/server/desk/export-lecture';
import { readLecturePage } from '@/server/queries/lecture';
import { answerFile, answerRefusal } from '../../../../answer';
import { instructorRoute } from '../../../../instructor-route';
import { lectureParams } from '../../../../params';

const params = lectureParams.extend({ format: z.string().max(40) });

export const GET = instructorRoute(params, async ({ database, owner, params: { id, format } }) => {
  const lecture = await readLecturePage(database, owner, id);
  if (!lecture) return answerRefusal(refuse('unknown-lecture'));
  const file = await exportLecture(lecture, format);
  if (!file) return answerRefusal(refuse('bad-request', 'There is no such format.'), 404);
  const { body, type, extension } = file;
  const bytes = typeof body === 'string' ? body : new Uint8Array(body);
  return answerFile(bytes, { name: lecture.title, type, extension });
});
