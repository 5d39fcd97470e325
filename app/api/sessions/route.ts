import { z } from 'zod';
import { readSessions } from '@/server/queries/lists';
import { answerJson } from '../answer';
import { instructorRoute } from '../instructor-route';

export const GET = instructorRoute(z.unknown(), async ({ database, owner }) =>
  answerJson({ sessions: await readSessions(database, owner) }),
);
