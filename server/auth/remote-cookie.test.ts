import { SignJWT } from 'jose';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sessionId } from '@/domain/ids';
import { remoteCookie, signInCookie } from './cookie-header';
import { COOKIE_NAME, LOCAL_OWNER } from './instructor-cookie';
import { instructorOf } from './instructor-of';
import { REMOTE_COOKIE, REMOTE_HOURS, remoteOf, sealRemote } from './remote-cookie';

const keys = { cookieSecret: new Uint8Array(32).fill(7), token: 'a-token', links: '' };
const others = { ...keys, cookieSecret: new Uint8Array(32).fill(8) };
const lecture = sessionId.parse('a-session');
const sent = (header: string) => header.split(';')[0] ?? '';

afterEach(() => {
  vi.useRealTimers();
});

describe('the cookie of a remote', () => {
  it('leads the session that it was made for', async () => {
    const header = remoteCookie(await sealRemote(keys, lecture), false);
    expect(await remoteOf(keys, `theme=dark; ${sent(header)}`)).toBe(lecture);
    expect(header).toMatch(/; HttpOnly; SameSite=Lax$/);
  });

  it('signs nobody in as the instructor, under any name', async () => {
    const value = await sealRemote(keys, lecture);
    for (const name of [REMOTE_COOKIE, COOKIE_NAME]) {
      expect(await instructorOf(keys, { cookie: `${name}=${value}` })).toBeNull();
    }
  });

  it('is nothing that another server, or another cookie of ours, has signed', async () => {
    const foreign = await sealRemote(others, lecture);
    expect(await remoteOf(keys, `${REMOTE_COOKIE}=${foreign}`)).toBeNull();
    const instructor = sent(await signInCookie(keys, LOCAL_OWNER, false)).split('=')[1];
    expect(await remoteOf(keys, `${REMOTE_COOKIE}=${instructor}`)).toBeNull();
    const nothing = await new SignJWT({ session: 7 })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience('remote')
      .sign(keys.cookieSecret);
    expect(await remoteOf(keys, `${REMOTE_COOKIE}=${nothing}`)).toBeNull();
    for (const cookies of [null, '', `${REMOTE_COOKIE}=`, `${REMOTE_COOKIE}=x.y.z`]) {
      expect(await remoteOf(keys, cookies)).toBeNull();
    }
  });

  it('is over after its hours', async () => {
    const cookies = `${REMOTE_COOKIE}=${await sealRemote(keys, lecture)}`;
    vi.useFakeTimers({ now: Date.now() + (REMOTE_HOURS * 60 - 1) * 60_000 });
    expect(await remoteOf(keys, cookies)).toBe(lecture);
    vi.setSystemTime(Date.now() + 2 * 60_000);
    expect(await remoteOf(keys, cookies)).toBeNull();
  });
});
