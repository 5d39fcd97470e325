import { refuse } from '@/domain/refusals';
import { exportOffers } from '@/server/desk/export-lecture';
import { readLecturePage } from '@/server/queries/lecture';
import { answerJson, answerRefusal } from '../../../answer';
import { instructorRoute } from '../../../instructor-route';
import { lectureParams } from '../../../params';

export const GET = instructorRoute(lectureParams, async ({ database, owner, params: { id } }) => {
  const lecture = await readLecturePage(database, owner, id);
  if (!lecture) return answerRefusal(refuse('unknown-lecture'));
  return answerJson({ exports: await exportOffers(lecture) });
});
