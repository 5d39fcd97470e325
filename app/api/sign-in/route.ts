import { RateLimiterMemory } from 'rate-limiter-flexible';
import { z } from 'zod';
import { refuse } from '@/domain/refusals';
import { isSecureRequest, signInCookie } from '@/server/auth/cookie-header';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { isToken } from '@/server/auth/instructor-keys';
import { isSameOrigin } from '@/server/auth/same-origin';
import { runtime } from '@/server/runtime';
import { answerRefusal } from '../answer';
import { readJson } from '../read-body';

const presented = z.object({ token: z.string().trim().min(1).max(500) });

/** Who has many addresses is bounded as well: all tries together are. */
const perAddress = new RateLimiterMemory({ points: 10, duration: 60 });
const altogether = new RateLimiterMemory({ points: 200, duration: 60 });

/** Signs a browser in with the token of the installation. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return answerRefusal(refuse('not-host'));
  if (!(await mayTry(request))) return answerRefusal(refuse('too-many-requests'));
  const read = await readJson(request, presented);
  if (!read.ok) return answerRefusal(read);
  const { keys, config } = runtime();
  if (!isToken(keys, read.body.token)) {
    return answerRefusal(
      refuse('not-signed-in', 'This token is not the one of this installation. Copy it again.'),
    );
  }
  const secure = isSecureRequest(request.headers, config.publicUrl);
  const cookie = await signInCookie(keys, LOCAL_OWNER, secure);
  return new Response(null, { status: 204, headers: { 'Set-Cookie': cookie } });
}

async function mayTry(request: Request): Promise<boolean> {
  const address = request.headers.get('x-forwarded-for')?.split(',').pop()?.trim() ?? 'unknown';
  try {
    await perAddress.consume(address);
    await altogether.consume('all');
    return true;
  } catch {
    return false;
  }
}
