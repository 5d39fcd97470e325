import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { PackedFile } from '@/server/http/packed-file';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { writeFiles } from '@/tests/support/write-files';
import { packFiles } from './pack-files.mjs';
import { plainFiles } from './plain-files.mjs';

const PAGE = `<script>alert(1)</script>${'<p>a page</p>'.repeat(50)}`;

function builtFolder(pages: string[]): string {
  const folder = temporaryFolder();
  const names = pages.map((name) => [`server/app/${name}.html`, PAGE] as const);
  writeFiles(folder, {
    ...Object.fromEntries(names),
    'server/app/icon.svg.body': '<svg/>',
    'static/chunks/a.js': 'run();'.repeat(50),
    'static/media/a.woff2': 'x9',
  });
  return folder;
}

async function pack(): Promise<{ files: Map<string, PackedFile>; folder: string }> {
  const folder = temporaryFolder();
  await packFiles(plainFiles(builtFolder(['index', 'join', 'play'])), folder);
  const list = JSON.parse(readFileSync(path.join(folder, 'files.json'), 'utf8')) as PackedFile[];
  return { files: new Map(list.map((file) => [file.url, file])), folder };
}

test('pages, scripts, fonts and the icon are packed', async () => {
  const { files } = await pack();
  expect([...files.keys()].sort()).toEqual([
    '/',
    '/_next/static/chunks/a.js',
    '/_next/static/media/a.woff2',
    '/icon.svg',
    '/join',
    '/play/[code]',
  ]);
  expect(files.get('/_next/static/chunks/a.js')?.cache).toBe('forever');
  expect(files.get('/join')?.cache).toBe('ask');
});

test('a compressed body holds the same as the file', async () => {
  const { files, folder } = await pack();
  const [br, gzip, plain] = files.get('/play/[code]')?.bodies ?? [];
  const read = (name = '') => readFileSync(path.join(folder, name));
  expect(brotliDecompressSync(read(br?.name)).toString()).toBe(PAGE);
  expect(gunzipSync(read(gzip?.name)).toString()).toBe(PAGE);
  expect(read(plain?.name).toString()).toBe(PAGE);
});

test('what would not shrink is packed as it is', async () => {
  const { files } = await pack();
  const bodies = files.get('/_next/static/media/a.woff2')?.bodies;
  expect(bodies?.map(({ encoding }) => encoding)).toEqual([null]);
});

test('a page comes with the hashes of its scripts', async () => {
  const { files } = await pack();
  expect(files.get('/join')?.scripts).toEqual([
    'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=',
  ]);
  expect(files.get('/_next/static/chunks/a.js')?.scripts).toEqual([]);
});

test('a page that is no longer drawn while building stops the build', () => {
  expect(() => plainFiles(builtFolder(['index', 'join']))).toThrow('The page /play/[code]');
});
