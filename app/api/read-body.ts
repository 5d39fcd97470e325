import type { z } from 'zod';
import { type Refusal, refuse } from '@/domain/refusals';

/** The largest file of notes; the contract's bound. */
export const MAX_NOTES_BYTES = 5 * 1024 * 1024;
const MAX_JSON_BYTES = 512 * 1024;
/** Read on and thrown away, so that a client hears "too large" instead of a broken connection. */
const DRAINED_BYTES = 32 * 1024 * 1024;

type Bytes = { ok: true; bytes: Uint8Array<ArrayBuffer> };

/** A request's body, up to `limit` bytes; never more than that is kept in memory. */
export async function readBytes(
  request: Request,
  limit = MAX_NOTES_BYTES,
): Promise<Bytes | Refusal> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length <= limit) chunks.push(value);
    else chunks.length = 0;
    if (length > DRAINED_BYTES) {
      await reader.cancel();
      break;
    }
  }
  return length > limit ? refuse('too-large') : { ok: true, bytes: joined(chunks, length) };
}

/** A JSON body that fits a schema; an empty body counts as `{}`. */
export async function readJson<Body>(
  request: Request,
  schema: z.ZodType<Body>,
): Promise<{ ok: true; body: Body } | Refusal> {
  const read = await readBytes(request, MAX_JSON_BYTES);
  if (!read.ok) return refuse('too-large', 'This request is too large.');
  const value = parseJson(new TextDecoder().decode(read.bytes));
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, body: parsed.data };
  const issue = parsed.error.issues[0];
  const where = issue?.path.length ? `“${issue.path.join('.')}”: ` : '';
  return refuse('bad-request', `The request does not fit. ${where}${issue?.message ?? ''}`.trim());
}

function joined(chunks: Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function parseJson(text: string): unknown {
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
