import { z } from 'zod';
import { homeworkSettings } from '@/domain/homework/homework-settings';
import { sessionSettings } from '@/domain/settings';
import { requestOrigin } from '@/server/addresses';
import { startHomework } from '@/server/desk/start-homework';
import { answerRefusal, answerResult } from '../../../answer';
import { instructorRoute } from '../../../instructor-route';
import { lectureParams } from '../../../params';
import { readJson } from '../../../read-body';

const given = homeworkSettings.extend({
  /** The deadline, milliseconds since 1970. */
  closesAt: z.number().int(),
  address: sessionSettings.shape.address,
});

export const POST = instructorRoute(
  lectureParams,
  async ({ database, owner, params: { id }, request, config }) => {
    const read = await readJson(request, given);
    if (!read.ok) return answerRefusal(read);
    const place = { config, origin: requestOrigin(request.headers) };
    return answerResult(await startHomework(database, owner, id, read.body, place), 201);
  },
);
