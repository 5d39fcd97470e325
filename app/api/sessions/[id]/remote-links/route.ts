import { requestOrigin } from '@/server/addresses';
import { makeRemoteLink } from '@/server/desk/remote';
import { answerResult } from '../../../answer';
import { instructorRoute } from '../../../instructor-route';
import { sessionParams } from '../../../params';

export const POST = instructorRoute(
  sessionParams,
  async ({ database, owner, params: { id }, request, config }) => {
    const place = { config, origin: requestOrigin(request.headers) };
    return answerResult(await makeRemoteLink(database, owner, id, place), 201);
  },
);
