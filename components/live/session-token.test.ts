import { expect, test } from 'vitest';
import { readSessionToken } from './session-token';

test('a kept token is read back with its nickname', () => {
  expect(readSessionToken('{"token":"abc","nickname":"Ebba"}')).toEqual({
    token: 'abc',
    nickname: 'Ebba',
  });
});

test('a token without a nickname still opens the session', () => {
  expect(readSessionToken('{"token":"abc"}')).toEqual({ token: 'abc', nickname: '' });
});

test.each([null, '', 'abc', 'null', '{}', '{"token":""}', '{"token":7}', '[]'])(
  '%s is no token',
  (text) => {
    expect(readSessionToken(text)).toBeNull();
  },
);
