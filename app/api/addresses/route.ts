import { z } from 'zod';
import { joinAddresses, requestOrigin } from '@/server/addresses';
import { answerJson } from '../answer';
import { instructorRoute } from '../instructor-route';

export const GET = instructorRoute(z.unknown(), async ({ config, request }) =>
  answerJson({ addresses: joinAddresses(config, requestOrigin(request.headers)) }),
);
