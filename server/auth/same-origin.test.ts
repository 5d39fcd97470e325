import { expect, it } from 'vitest';
import { isSameOrigin } from './same-origin';

const headers = (entries: Record<string, string>) => new Headers(entries);

it('accepts a page of the host that the request was sent to, whatever it is called', () => {
  for (const host of ['localhost:3000', '192.168.1.20:3000', 'lectern.test']) {
    expect(isSameOrigin(headers({ host, origin: `http://${host}` }))).toBe(true);
  }
});

it('accepts a page behind a proxy that names the host', () => {
  const forwarded = { host: 'app:3000', 'x-forwarded-host': 'quiz.example' };
  expect(isSameOrigin(headers({ ...forwarded, origin: 'https://quiz.example' }))).toBe(true);
});

it('believes the browser before the origin', () => {
  const own = { host: 'a.test', origin: 'http://a.test' };
  expect(isSameOrigin(headers({ ...own, 'sec-fetch-site': 'same-origin' }))).toBe(true);
  for (const site of ['cross-site', 'same-site', 'none']) {
    expect(isSameOrigin(headers({ ...own, 'sec-fetch-site': site }))).toBe(false);
  }
});

it('refuses other hosts, other ports, opaque origins and silence', () => {
  const host = 'localhost:3000';
  for (const origin of ['http://evil.example', 'http://localhost:3001', 'null', 'localhost:3000']) {
    expect(isSameOrigin(headers({ host, origin }))).toBe(false);
  }
  expect(isSameOrigin(headers({ host }))).toBe(false);
});
