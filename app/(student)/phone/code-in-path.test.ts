import { expect, test } from 'vitest';
import { codeInPath } from './code-in-path';

test('the code is read from the address', () => {
  expect(codeInPath('/play/482913')).toBe('482913');
  expect(codeInPath('/play/482913/')).toBe('482913');
});

test.each(['/play', '/play/48291', '/play/4829134', '/play/48a913', '/join'])(
  '%s holds no code',
  (pathname) => {
    expect(codeInPath(pathname)).toBeNull();
  },
);
