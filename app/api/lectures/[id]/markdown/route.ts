import { refuse } from '@/domain/refusals';
import { markdownOf } from '@/server/desk/deck-of';
import { readLecturePage } from '@/server/queries/lecture';
import { answerFile, answerRefusal } from '../../../answer';
import { instructorRoute } from '../../../instructor-route';
import { lectureParams } from '../../../params';

export const GET = instructorRoute(lectureParams, async ({ database, owner, params: { id } }) => {
  const lecture = await readLecturePage(database, owner, id);
  if (!lecture) return answerRefusal(refuse('unknown-lecture'));
  return answerFile(markdownOf(lecture), {
    name: lecture.title,
    type: 'text/markdown; charset=utf-8',
    extension: 'md',
  });
});
