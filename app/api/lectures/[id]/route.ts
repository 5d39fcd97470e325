import { refuse } from '@/domain/refusals';
import { deckOf } from '@/server/desk/deck-of';
import { discardLecture, lectureTitle, retitleLecture } from '@/server/desk/edit-lecture';
import { readLecturePage } from '@/server/queries/lecture';
import { answerJson, answerRefusal, answerResult } from '../../answer';
import { instructorRoute } from '../../instructor-route';
import { lectureParams } from '../../params';
import { readJson } from '../../read-body';

export const GET = instructorRoute(lectureParams, async ({ database, owner, params: { id } }) => {
  const lecture = await readLecturePage(database, owner, id);
  return lecture
    ? answerJson({ id, deck: deckOf(lecture) })
    : answerRefusal(refuse('unknown-lecture'));
});

export const PATCH = instructorRoute(
  lectureParams,
  async ({ database, owner, params: { id }, request }) => {
    const read = await readJson(request, lectureTitle);
    if (!read.ok) return answerRefusal(read);
    return answerResult(await retitleLecture(database, owner, id, read.body.title));
  },
);

export const DELETE = instructorRoute(lectureParams, async ({ database, owner, params: { id } }) =>
  answerResult(await discardLecture(database, owner, id)),
);
