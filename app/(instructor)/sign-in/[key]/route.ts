import { isSecureRequest, signInCookie } from '@/server/auth/cookie-header';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { useLink as spendLink } from '@/server/auth/instructor-keys';
import { instructorOf } from '@/server/auth/instructor-of';
import { runtime } from '@/server/runtime';

/** The one-time link that was printed at the start: signs the browser in and goes to the lectures. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ key: string }> },
): Promise<Response> {
  const { keys, config } = runtime();
  const { key } = await params;
  if (spendLink(keys, key)) {
    const secure = isSecureRequest(request.headers, config.publicUrl);
    return goTo('/lectures', await signInCookie(keys, LOCAL_OWNER, secure));
  }
  const known = await instructorOf(keys, { cookie: request.headers.get('cookie') });
  return goTo(known ? '/lectures' : '/sign-in?link=used');
}

/** Relative, because this server goes by several names. */
function goTo(path: string, cookie?: string): Response {
  const headers = new Headers({
    Location: path,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
  });
  if (cookie) headers.set('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
}
