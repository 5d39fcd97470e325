import { refuse } from '@/domain/refusals';
import { isSecureRequest, remoteCookie } from '@/server/auth/cookie-header';
import { isSameOrigin } from '@/server/auth/same-origin';
import { remoteKey, takeRemote } from '@/server/desk/remote';
import { runtime } from '@/server/runtime';
import { answerRefusal } from '../../answer';
import { answerFailure } from '../../answer-failure';

/** Makes the browser that comes with a fresh key the remote control of that session. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ key: string }> },
): Promise<Response> {
  if (!isSameOrigin(request.headers)) return answerRefusal(refuse('not-host'));
  const { database, keys, config } = runtime();
  const key = remoteKey.safeParse((await params).key);
  try {
    const taken = key.success ? await takeRemote(database, keys, key.data) : null;
    if (!taken) return goTo('/remote/over?link=used');
    const secure = isSecureRequest(request.headers, config.publicUrl);
    return goTo(`/host/${taken.sessionId}`, remoteCookie(taken.value, secure));
  } catch (error) {
    return answerFailure(database, error);
  }
}

/** Relative, because this server goes by several names. */
function goTo(path: string, cookie?: string): Response {
  const headers = new Headers({ Location: path, 'Cache-Control': 'no-store' });
  if (cookie) headers.set('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
}
