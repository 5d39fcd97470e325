import { readReadiness } from '@/server/queries/readiness';
import { runtime } from '@/server/runtime';
import { answerJson } from '../answer';

/** For a load balancer: may somebody be sent here? `/api/health` says whether to restart it. */
export async function GET(): Promise<Response> {
  const { database, isStopping } = runtime();
  const reason = await readReadiness(database, isStopping());
  return reason
    ? answerJson({ status: 'not-ready', reason }, 503)
    : answerJson({ status: 'ready' }, 200);
}
