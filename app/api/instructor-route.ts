import type { z } from 'zod';
import type { OwnerId } from '@/domain/ids';
import { refuse } from '@/domain/refusals';
import { instructorOf } from '@/server/auth/instructor-of';
import { isSameOrigin } from '@/server/auth/same-origin';
import { type Runtime, runtime } from '@/server/runtime';
import { answerRefusal } from './answer';
import { answerFailure } from './answer-failure';

type Call<Params> = Pick<Runtime, 'config' | 'database'> & {
  request: Request;
  owner: OwnerId;
  params: Params;
};

/**
 * A route handler for the instructor: checks who calls, that a cookie was not sent by another
 * site's page, and the ids of the address; then hands over to `handle`.
 */
export function instructorRoute<Params>(
  params: z.ZodType<Params>,
  handle: (call: Call<Params>) => Promise<Response>,
) {
  return async (request: Request, context: { params: Promise<unknown> }): Promise<Response> => {
    const { config, database, keys } = runtime();
    const authorization = request.headers.get('authorization');
    const cookie = request.headers.get('cookie');
    const owner = await instructorOf(keys, { authorization, cookie });
    if (!owner) return answerRefusal(refuse('not-signed-in'));
    if (!authorization && changes(request) && !isSameOrigin(request.headers)) {
      return answerRefusal(
        refuse('not-host', 'This request came from another site. Use a page of Lectern.'),
      );
    }
    const parsed = params.safeParse(await context.params);
    if (!parsed.success) return answerRefusal(refuse('bad-request'), 404);
    try {
      return await handle({ request, owner, params: parsed.data, database, config });
    } catch (error) {
      return answerFailure(database, error);
    }
  };
}

const changes = ({ method }: Request) => method !== 'GET' && method !== 'HEAD';
