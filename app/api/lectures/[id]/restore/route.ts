import { bringBackLecture } from '@/server/desk/edit-lecture';
import { answerResult } from '../../../answer';
import { instructorRoute } from '../../../instructor-route';
import { lectureParams } from '../../../params';

export const POST = instructorRoute(lectureParams, async ({ database, owner, params: { id } }) =>
  answerResult(await bringBackLecture(database, owner, id)),
);
