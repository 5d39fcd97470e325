import { refuse } from '@/domain/refusals';
import { change, changeInDeck, removeFromDeck, saveInDeck, saving } from '@/server/desk/edit-deck';
import { readActivity } from '@/server/queries/lecture';
import { answerJson, answerRefusal, answerResult } from '../../../../answer';
import { instructorRoute } from '../../../../instructor-route';
import { activityParams } from '../../../../params';
import { readJson } from '../../../../read-body';

export const GET = instructorRoute(activityParams, async ({ database, owner, params }) => {
  const activity = await readActivity(database, owner, params.id, params.activityId);
  return activity ? answerJson({ activity }) : answerRefusal(refuse('unknown-activity'));
});

export const PUT = instructorRoute(activityParams, async ({ database, owner, params, request }) => {
  const read = await readJson(request, saving);
  if (!read.ok) return answerRefusal(read);
  return answerResult(await saveInDeck(database, owner, params.id, params.activityId, read.body));
});

export const PATCH = instructorRoute(
  activityParams,
  async ({ database, owner, params, request }) => {
    const read = await readJson(request, change);
    if (!read.ok) return answerRefusal(read);
    return answerResult(
      await changeInDeck(database, owner, params.id, params.activityId, read.body),
    );
  },
);

export const DELETE = instructorRoute(activityParams, async ({ database, owner, params }) =>
  answerResult(await removeFromDeck(database, owner, params.id, params.activityId)),
);
