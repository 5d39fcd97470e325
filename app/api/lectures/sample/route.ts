import { z } from 'zod';
import { importSample } from '@/server/desk/import-sample';
import { answerResult } from '../../answer';
import { instructorRoute } from '../../instructor-route';

export const POST = instructorRoute(z.unknown(), async ({ database, owner }) =>
  answerResult(await importSample(database, owner), 201),
);
