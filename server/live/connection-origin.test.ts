import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { isOwnOrigin } from './connection-origin';

const from = (headers: Record<string, string>) =>
  isOwnOrigin({ headers: { host: 'lectern.test:3000', ...headers } } as IncomingMessage, PUBLIC);
const PUBLIC = 'https://lectern.example.org/class';

describe('isOwnOrigin', () => {
  it.each([
    [{}],
    [{ origin: 'http://lectern.test:3000' }],
    [{ origin: 'https://lectern.test:3000' }],
    [{ origin: 'https://lectern.example.org' }],
    [{ origin: 'http://lectern.test:3000', 'sec-fetch-site': 'same-origin' }],
  ])('lets in %j', (headers) => {
    expect(from(headers)).toBe(true);
  });

  it.each([
    [{ origin: 'null' }],
    [{ origin: 'http://lectern.test' }],
    [{ origin: 'http://lectern.test:8080' }],
    [{ origin: 'http://lectern.test:3000.evil.example' }],
    [{ origin: 'http://evil.example' }],
    [{ origin: 'https://lectern.example.org.evil.example' }],
    [{ origin: 'lectern.test:3000' }],
    [{ 'sec-fetch-site': 'cross-site' }],
  ])('refuses %j', (headers) => {
    expect(from(headers)).toBe(false);
  });
});
