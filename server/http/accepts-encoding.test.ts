import { expect, test } from 'vitest';
import { acceptsEncoding } from './accepts-encoding';

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0.5', 'br'],
  ['GZIP', 'gzip'],
])('%s accepts %s', (header, encoding) => {
  expect(acceptsEncoding(header, encoding)).toBe(true);
});

test.each([
  [undefined, 'br'],
  ['', 'br'],
  ['gzip, deflate', 'br'],
  ['br;q=0, gzip', 'br'],
  ['br; q=0.00', 'br'],
  ['brotli', 'br'],
])('%s does not accept %s', (header, encoding) => {
  expect(acceptsEncoding(header, encoding)).toBe(false);
});
