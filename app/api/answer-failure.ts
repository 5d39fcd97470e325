import { readHealth } from '@/server/queries/health';
import type { Runtime } from '@/server/runtime';
import { answerError } from './answer';

/** What nobody expected: told apart only into "the database is away" and a mistake of ours. */
export async function answerFailure(
  database: Runtime['database'],
  error: unknown,
): Promise<Response> {
  if ((await readHealth(database)) === 'unavailable') {
    return answerError(
      'unavailable',
      'The database cannot be reached right now. Nothing was changed; try again in a moment.',
      503,
    );
  }
  console.error(error);
  return answerError(
    'internal',
    'Something went wrong inside Lectern. What was saved before is safe; reload and try again.',
    500,
  );
}
