import { expect, it } from 'vitest';
import { isSecureRequest, signInCookie, signOutCookie } from './cookie-header';
import { LOCAL_OWNER } from './instructor-cookie';
import { instructorOf } from './instructor-of';

const keys = {
  cookieSecret: new Uint8Array(32).fill(7),
  token: 'a-token',
  links: '',
};
const headers = (entries: Record<string, string>) => new Headers(entries);

it('signs in the browser that sends the cookie back', async () => {
  const header = await signInCookie(keys, LOCAL_OWNER, false);
  expect(await instructorOf(keys, { cookie: header.split(';')[0] ?? '' })).toBe(LOCAL_OWNER);
});

it('keeps the cookie from scripts and from other sites', async () => {
  const header = await signInCookie(keys, LOCAL_OWNER, false);
  expect(header).toMatch(/; HttpOnly/);
  expect(header).toMatch(/; SameSite=Lax/);
  expect(header).not.toMatch(/Secure/);
  expect(await signInCookie(keys, LOCAL_OWNER, true)).toMatch(/; Secure$/);
});

it('signs out with a cookie that is over at once', () => {
  expect(signOutCookie(false)).toMatch(/^lectern=; Path=\/; Max-Age=0;/);
});

it('counts a request as secure when it came by https, or PUBLIC_URL says so for its host', () => {
  expect(isSecureRequest(headers({ 'x-forwarded-proto': 'https' }), null)).toBe(true);
  expect(isSecureRequest(headers({ host: 'localhost:3000' }), null)).toBe(false);
  expect(isSecureRequest(headers({ host: 'quiz.example' }), 'https://quiz.example')).toBe(true);
  expect(isSecureRequest(headers({ host: 'localhost:3000' }), 'https://quiz.example')).toBe(false);
  expect(isSecureRequest(headers({ host: 'quiz.example' }), 'http://quiz.example')).toBe(false);
});
