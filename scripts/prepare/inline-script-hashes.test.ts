import { expect, test } from 'vitest';
import { inlineScriptHashes } from './inline-script-hashes.mjs';

// printf 'alert(1)' | openssl dgst -sha256 -binary | base64
const ALERT = 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=';

test('a script within the page is named by its hash', () => {
  expect(inlineScriptHashes('<p></p><script>alert(1)</script>')).toEqual([ALERT]);
  expect(inlineScriptHashes('<script id="x" async="">alert(1)</script>')).toEqual([ALERT]);
});

test('the same script twice is named once', () => {
  const html = '<script>alert(1)</script><script>alert(1)</script>';
  expect(inlineScriptHashes(html)).toEqual([ALERT]);
});

test('a script of its own file is not named', () => {
  expect(inlineScriptHashes('<script src="/a.js" async=""></script>')).toEqual([]);
});
