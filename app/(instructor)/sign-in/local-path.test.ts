import { expect, it } from 'vitest';
import { localPath } from './local-path';

it('keeps a path of this server', () => {
  expect(localPath('/review/abc?x=1')).toBe('/review/abc?x=1');
});

it('never leads to another site', () => {
  for (const wanted of [
    ...['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', ''],
    ...['/\t/evil.example', '///evil.example', '/.//evil.example', '/a/..//evil.example'],
  ]) {
    const path = localPath(wanted);
    expect(new URL(path, 'http://here.test').origin).toBe('http://here.test');
  }
});

it('falls back to the lectures', () => {
  expect(localPath(undefined)).toBe('/lectures');
  expect(localPath(['/a', '/b'])).toBe('/lectures');
});
