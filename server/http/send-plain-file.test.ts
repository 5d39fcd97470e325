import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { writeFiles } from '@/tests/support/write-files';
import type { PackedFile } from './packed-file';
import { readPlainFiles } from './plain-files';
import { plainFileSender } from './send-plain-file';

const packed: PackedFile[] = [
  {
    url: '/play/[code]',
    type: 'text/html; charset=utf-8',
    cache: 'ask',
    tag: 'page',
    scripts: ['sha256-abc='],
    bodies: [{ name: 'page', encoding: null }],
  },
  {
    url: '/_next/static/a.js',
    type: 'application/javascript; charset=utf-8',
    cache: 'forever',
    tag: 'script',
    scripts: [],
    bodies: [
      { name: 'script.gzip', encoding: 'gzip' },
      { name: 'script', encoding: null },
    ],
  },
];

/** A server with the plain files before a renderer that says 418 to everything. */
async function serve() {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'files.json': JSON.stringify(packed),
    page: '<p>page</p>',
    script: 'run()',
    'script.gzip': gzipSync('run()'),
  });
  const send = plainFileSender(readPlainFiles(folder));
  const server = createServer((request, response) => {
    if (!send(request, response)) response.writeHead(418).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    get(port, path, headers, method);
}

function get(port: number, path: string, headers: Record<string, string>, method: string) {
  return new Promise<{ status?: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
    (resolve, reject) => {
      const options = { host: '127.0.0.1', port, path, headers, method, agent: false };
      const asked = request(options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      });
      asked.on('error', reject).end();
    },
  );
}

test('one page answers every code', async () => {
  const ask = await serve();
  for (const address of ['/play/482913', '/play/000000?from=qr']) {
    const { status, body, headers } = await ask(address);
    expect([status, body.toString()]).toEqual([200, '<p>page</p>']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
  }
});

test('what is no plain file is left to the renderer', async () => {
  const ask = await serve();
  for (const address of [
    '/play/48291',
    '/play/4829131',
    '/play',
    '/lectures',
    '/_next/static/b.js',
  ]) {
    expect((await ask(address)).status).toBe(418);
  }
  expect((await ask('/play/482913', {}, 'POST')).status).toBe(418);
  expect((await ask('/play/482913', { rsc: '1' })).status).toBe(418);
});

test('a page lets its own scripts run, and is secured like every page', async () => {
  const { headers } = await (await serve())('/play/482913', { host: 'lectern.test:3000' });
  const policy = headers['content-security-policy'];
  expect(policy).toContain("script-src 'self' 'sha256-abc=';");
  expect(policy).toContain('ws://lectern.test:3000');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-frame-options']).toBe('SAMEORIGIN');
  expect(headers['referrer-policy']).toBe('same-origin');
});

test('a script is kept forever and comes compressed to whoever takes that', async () => {
  const ask = await serve();
  const small = await ask('/_next/static/a.js', { 'accept-encoding': 'gzip, br' });
  expect(small.headers['content-encoding']).toBe('gzip');
  expect(small.body).toEqual(gzipSync('run()'));
  expect(small.headers.vary).toBe('Accept-Encoding');
  expect(small.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  const plain = await ask('/_next/static/a.js');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.body.toString()).toBe('run()');
  expect(plain.headers.etag).not.toBe(small.headers.etag);
});

test('whoever has the newest one is told so without a body', async () => {
  const ask = await serve();
  const { headers } = await ask('/play/482913');
  const tag = String(headers.etag);
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
    const again = await ask('/play/482913', { 'if-none-match': known });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, tag]);
  }
  expect((await ask('/play/482913', { 'if-none-match': '"other"' })).status).toBe(200);
});

test('HEAD tells the length and sends nothing', async () => {
  const { status, headers, body } = await (await serve())('/play/482913', {}, 'HEAD');
  expect([status, headers['content-length'], body.length]).toEqual([200, '11', 0]);
});
