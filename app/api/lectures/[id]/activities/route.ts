import { addition, addToDeck, changeSeveral, taking } from '@/server/desk/edit-deck';
import { answerRefusal, answerResult } from '../../../answer';
import { instructorRoute } from '../../../instructor-route';
import { lectureParams } from '../../../params';
import { readJson } from '../../../read-body';

export const POST = instructorRoute(
  lectureParams,
  async ({ database, owner, params: { id }, request }) => {
    const read = await readJson(request, addition);
    if (!read.ok) return answerRefusal(read);
    return answerResult(await addToDeck(database, owner, id, read.body), 201);
  },
);

export const PATCH = instructorRoute(
  lectureParams,
  async ({ database, owner, params: { id }, request }) => {
    const read = await readJson(request, taking);
    if (!read.ok) return answerRefusal(read);
    return answerResult(await changeSeveral(database, owner, id, read.body));
  },
);
