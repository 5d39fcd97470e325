import { refuse } from '@/domain/refusals';
import { isSecureRequest, signOutCookie } from '@/server/auth/cookie-header';
import { isSameOrigin } from '@/server/auth/same-origin';
import { runtime } from '@/server/runtime';
import { answerRefusal } from '../answer';

/** Signs this browser out. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return answerRefusal(refuse('not-host'));
  const secure = isSecureRequest(request.headers, runtime().config.publicUrl);
  return new Response(null, { status: 204, headers: { 'Set-Cookie': signOutCookie(secure) } });
}
