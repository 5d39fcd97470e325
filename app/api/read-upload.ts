import { z } from 'zod';
import { type Refusal, refuse } from '@/domain/refusals';
import { MAX_NOTES_BYTES, readBytes } from './read-body';

/** Room for the form around the file, and for the ids of all questions that 5 MB can ask. */
const FORM_BYTES = 8 * 1024 * 1024;

const keyList = z.record(
  z.string().max(64),
  z.array(z.number().int().min(0).max(50)).min(1).max(50),
);
const keepList = z.array(z.string().max(64));

export type Upload = {
  ok: true;
  bytes: Uint8Array<ArrayBuffer>;
  fileName: string | null;
  /** Ids of the activities to keep; null = all. */
  keep: string[] | null;
  /** Right options that the notes do not tell, by the activity's id. */
  keys: Record<string, number[]>;
};

/**
 * Notes as they are sent: the body is the file (scripts; `?filename=`), or a form with the fields
 * `file`, `keep` and `keys` (pages; `keep` is a JSON list of ids, `keys` a JSON object of options by id).
 */
export async function readUpload(request: Request): Promise<Upload | Refusal> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) {
    const read = await readBytes(request);
    return read.ok ? { ...read, fileName: queriedName(request), keep: null, keys: {} } : read;
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
  const keep = readField(form.get('keep'), keepList, null);
  const keys = readField(form.get('keys'), keyList, {});
  if (keep === undefined || keys === undefined) return refuse('bad-request');
  const fileName = cleanName(file.name) ?? queriedName(request);
  return { ok: true, bytes: new Uint8Array(await file.arrayBuffer()), fileName, keep, keys };
}

/** Undefined when it is there and is not what it should be. */
function readField<Value, Absent>(
  field: FormDataEntryValue | null,
  schema: z.ZodType<Value>,
  absent: Absent,
): Value | Absent | undefined {
  if (field === null) return absent;
  try {
    return schema.parse(JSON.parse(String(field)));
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
