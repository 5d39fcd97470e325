import { z } from 'zod';
import { type Refusal, refuse } from '@/domain/refusals';
import { MAX_NOTES_BYTES, readBytes } from './read-body';

/** Room for the form around the file, and for the list of ids. */
const FORM_BYTES = 256 * 1024;

const keepList = z.array(z.string().max(64)).max(10_000);

export type Upload = {
  ok: true;
  bytes: Uint8Array<ArrayBuffer>;
  fileName: string | null;
  /** Ids of the activities to keep; null = all. */
  keep: string[] | null;
};

/**
 * Notes as they are sent: the body is the file (scripts; `?filename=`), or a form with the fields
 * `file` and `keep` (pages; `keep` is a JSON list of ids).
 */
export async function readUpload(request: Request): Promise<Upload | Refusal> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) {
    const read = await readBytes(request);
    return read.ok ? { ...read, fileName: queriedName(request), keep: null } : read;
  }
  const read = await readBytes(request, MAX_NOTES_BYTES + FORM_BYTES);
  return read.ok ? readForm(request, read.bytes, type) : read;
}

async function readForm(
  request: Request,
  body: Uint8Array<ArrayBuffer>,
  type: string,
): Promise<Upload | Refusal> {
  const form = await new Response(body, { headers: { 'content-type': type } })
    .formData()
    .catch(() => null);
  const file = form?.get('file');
  if (!form || !(file instanceof File)) return refuse('bad-request');
  if (file.size > MAX_NOTES_BYTES) return refuse('too-large');
  const keep = readKeep(form.get('keep'));
  if (keep === undefined) return refuse('bad-request');
  const fileName = cleanName(file.name) ?? queriedName(request);
  return { ok: true, bytes: new Uint8Array(await file.arrayBuffer()), fileName, keep };
}

/** Undefined when it is there and is no list of ids. */
function readKeep(field: FormDataEntryValue | null): string[] | null | undefined {
  if (field === null) return null;
  try {
    return keepList.parse(JSON.parse(String(field)));
  } catch {
    return undefined;
  }
}

const queriedName = (request: Request) =>
  cleanName(new URL(request.url).searchParams.get('filename'));

/** The last part of a path, short and printable; null when nothing is left. */
function cleanName(name: string | null): string | null {
  const last = name?.split(/[\\/]/).pop()?.replace(/\p{C}/gu, '').trim().slice(0, 200);
  return last && last !== 'blob' ? last : null;
}
