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

/** Homework is given another way. */
const liveSettings = sessionSettings.omit({ homework: true });

export const POST = instructorRoute(
  lectureParams,
  async ({ database, owner, params: { id }, request, config }) => {
    const read = await readJson(request, liveSettings);
    if (!read.ok) return answerRefusal(read);
    const place = { config, origin: requestOrigin(request.headers) };
    return answerResult(
      await startSession(database, owner, id, { ...read.body, homework: null }, place),
      201,
    );
  },
);
