import path from 'node:path';
import { expect, test } from 'vitest';
import { findChromium } from './find-chromium.mjs';

const PATH = ['/usr/local/bin', '/usr/bin'].join(path.delimiter);

function among(...programs: string[]) {
  return (file: string) => programs.includes(file);
}

test('the program that CHROMIUM_PATH names comes first, and no other replaces it', () => {
  const env = { PATH, CHROMIUM_PATH: '/my/chrome' };
  expect(findChromium(env, among('/my/chrome', '/usr/bin/chromium'))).toBe('/my/chrome');
  expect(findChromium(env, among('/usr/bin/chromium'))).toBeNull();
});

test('a program on PATH comes before the usual places', () => {
  const found = among(path.join('/usr/bin', 'google-chrome'), '/opt/google/chrome/chrome');
  expect(findChromium({ PATH }, found)).toBe(path.join('/usr/bin', 'google-chrome'));
});

test('a usual place will do', () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findChromium({ PATH }, among(mac))).toBe(mac);
  expect(findChromium({}, among(mac))).toBe(mac);
});

test('there may be none', () => {
  expect(findChromium({ PATH }, among())).toBeNull();
});
