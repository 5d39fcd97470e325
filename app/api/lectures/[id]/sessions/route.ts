import { sessionSettings } from '@/domain/settings';
import { requestOrigin } from '@/server/addresses';
import { startSession } from '@/server/desk/start-session';
import { readSessions } from '@/server/queries/lists';
import { answerJson, answerRefusal, answerResult } from '../../../answer';
import { instructorRoute } from '../../../instructor-route';
import { lectureParams } from '../../../params';
import { readJson } from '../../../read-body';

export const GET = instructorRoute(lectureParams, async ({ database, owner, params: { id } }) =>
  answerJson({ sessions: await readSessions(database, owner, id) }),
);

export const POST = instructorRoute(
  lectureParams,
  async ({ database, owner, params: { id }, request, config }) => {
    const read = await readJson(request, sessionSettings);
    if (!read.ok) return answerRefusal(read);
    const place = { config, origin: requestOrigin(request.headers) };
    return answerResult(await startSession(database, owner, id, read.body, place), 201);
  },
);
