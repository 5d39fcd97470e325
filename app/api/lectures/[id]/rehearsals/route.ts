import { requestOrigin } from '@/server/addresses';
import { startRehearsal } from '@/server/desk/start-rehearsal';
import { runtime } from '@/server/runtime';
import { answerResult } from '../../../answer';
import { instructorRoute } from '../../../instructor-route';
import { lectureParams } from '../../../params';

export const POST = instructorRoute(lectureParams, async ({ owner, params: { id }, request }) => {
  const { config } = runtime();
  const place = { config, origin: requestOrigin(request.headers) };
  return answerResult(await startRehearsal(runtime(), owner, id, place), 201);
});
