import { expect, it } from 'vitest';
import { MAX_NOTES_BYTES } from './read-body';
import { readUpload } from './read-upload';

const URL_OF = 'http://localhost/api/lectures';
const post = (body: BodyInit, query = '', headers: HeadersInit = {}) =>
  new Request(URL_OF + query, { method: 'POST', body, headers });

async function read(request: Request) {
  const upload = await readUpload(request);
  return upload.ok ? { ...upload, text: new TextDecoder().decode(upload.bytes) } : upload;
}

it('takes the body as the file, whatever type it claims', async () => {
  for (const type of ['text/markdown', 'application/x-www-form-urlencoded', 'application/json']) {
    const upload = await read(post('# A', '?filename=a.md', { 'content-type': type }));
    expect(upload).toMatchObject({ ok: true, text: '# A', fileName: 'a.md', keep: null });
  }
});

it('takes a form with the file and what to keep of it', async () => {
  const form = new FormData();
  form.set('file', new File(['# B'], 'b.md'));
  form.set('keep', '["c-1"]');
  expect(await read(post(form))).toMatchObject({ text: '# B', fileName: 'b.md', keep: ['c-1'] });
});

it('takes as many ids as 5 MB of notes can ask questions', async () => {
  const form = new FormData();
  form.set('file', new File(['x'.repeat(MAX_NOTES_BYTES)], 'all.md'));
  const keep = Array.from({ length: 200_000 }, (_, at) => `c-${String(at).padStart(12, '0')}`);
  form.set('keep', JSON.stringify(keep));
  expect((await readUpload(post(form))).ok).toBe(true);
});

it('takes the right options that a form gives, and refuses what are none', async () => {
  const form = new FormData();
  form.set('file', new File(['# B'], 'b.md'));
  expect(await read(post(form))).toMatchObject({ keys: {} });
  form.set('keys', '{"c-1":[0,2]}');
  expect(await read(post(form))).toMatchObject({ keys: { 'c-1': [0, 2] } });
  for (const keys of ['[', '[1]', '{"c-1":1}', '{"c-1":[]}', '{"c-1":[-1]}']) {
    form.set('keys', keys);
    expect(await read(post(form))).toMatchObject({ ok: false, code: 'bad-request' });
  }
});

it('refuses a form without a file, or with a list that is none', async () => {
  const form = new FormData();
  form.set('keep', '[]');
  expect(await read(post(form))).toMatchObject({ ok: false, code: 'bad-request' });
  form.set('file', new File(['# B'], 'b.md'));
  for (const keep of ['{', '{"a":1}', '[1]']) {
    form.set('keep', keep);
    expect(await read(post(form))).toMatchObject({ ok: false, code: 'bad-request' });
  }
  const broken = { 'content-type': 'multipart/form-data; boundary=x' };
  expect(await read(post('--x nonsense', '', broken))).toMatchObject({ code: 'bad-request' });
});

it('keeps only the name of a file, never its path', async () => {
  for (const [given, kept] of [
    ['/home/ada/notes.md', 'notes.md'],
    ['C:\\notes\\week 6.md', 'week 6.md'],
    ['..', '..'],
    ['', null],
  ]) {
    const query = `?filename=${encodeURIComponent(given ?? '')}`;
    expect(await read(post('a', query))).toMatchObject({ fileName: kept });
  }
});

it('takes exactly 5 MB and refuses one byte more', async () => {
  const full = new Uint8Array(MAX_NOTES_BYTES).fill(97);
  expect(await readUpload(post(full))).toMatchObject({ ok: true });
  const more = new Uint8Array(MAX_NOTES_BYTES + 1).fill(97);
  expect(await readUpload(post(more))).toMatchObject({ ok: false, code: 'too-large' });
  const form = new FormData();
  form.set('file', new File([more], 'big.md'));
  expect(await readUpload(post(form))).toMatchObject({ ok: false, code: 'too-large' });
});

it('stops reading a stream that has no end', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1024 * 1024;
      controller.enqueue(new Uint8Array(1024 * 1024));
    },
  });
  const request = new Request(URL_OF, { method: 'POST', body: endless, duplex: 'half' } as object);
  expect(await readUpload(request)).toMatchObject({ ok: false, code: 'too-large' });
  expect(sent).toBeLessThan(64 * 1024 * 1024);
});
