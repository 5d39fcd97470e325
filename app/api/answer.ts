import type { Refusal, RefusalCode } from '@/domain/refusals';

/** Codes that are not 422: what was sent could be understood, but not done. */
const STATUS: Partial<Record<RefusalCode, number>> = {
  'bad-request': 400,
  'empty-file': 400,
  'not-signed-in': 401,
  'not-host': 403,
  'unknown-lecture': 404,
  'unknown-activity': 404,
  'unknown-session': 404,
  'unknown-code': 404,
  conflict: 409,
  'too-large': 413,
  'images-full': 413,
  'binary-file': 415,
  'bad-image': 415,
  'too-many-requests': 429,
  unavailable: 503,
};

export function answerJson(body: object, status = 200): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
}

/** The contract's error: `{ error: { code, message } }` with the right status. */
export function answerRefusal({ code, message }: Refusal, status?: number): Response {
  return answerError(code, message, status ?? STATUS[code] ?? 422);
}

export function answerError(code: string, message: string, status: number): Response {
  return answerJson({ error: { code, message } }, status);
}

/** A use-case's result: its refusal, or its fields without `ok`. */
export function answerResult(result: ({ ok: true } & object) | Refusal, status = 200): Response {
  if (!result.ok) return answerRefusal(result);
  const { ok: _ok, ...fields } = result;
  return answerJson(fields, status);
}

/** A file to be saved; the name may hold any character. */
export function answerFile(
  body: BodyInit,
  { name, type, extension }: { name: string; type: string; extension: string },
): Response {
  const ascii = name.replace(/[^\w .-]+/g, ' ').trim() || 'lectern';
  const whole = encodeURIComponent(`${name}.${extension}`).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${ascii}.${extension}"; filename*=UTF-8''${whole}`,
      'Cache-Control': 'no-store',
    },
  });
}
