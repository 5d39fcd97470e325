/** What came back: the answer's fields, or a sentence for the person and a code for the program. */
export type ApiAnswer<Fields> =
  | { ok: true; data: Fields }
  | { ok: false; code: string; message: string };

const UNREACHABLE = {
  ok: false,
  code: 'unreachable',
  message: 'The server cannot be reached. Nothing is lost here; try again in a moment.',
} as const;

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Calls our own HTTP interface with a JSON body, or with the body as it is (a file, a form). */
export async function callApi<Fields = object>(
  method: Method,
  path: string,
  body?: object,
): Promise<ApiAnswer<Fields>> {
  try {
    const response = await fetch(path, { method, ...payload(body), cache: 'no-store' });
    if (response.ok) return { ok: true, data: await readJson<Fields>(response) };
    const { error } = await readJson<{ error?: { code: string; message: string } }>(response);
    return { ok: false, ...(error ?? { code: 'internal', message: UNREACHABLE.message }) };
  } catch {
    return UNREACHABLE;
  }
}

function payload(body: object | undefined): RequestInit {
  if (body === undefined) return {};
  if (body instanceof Blob || body instanceof FormData) return { body };
  return { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
}

async function readJson<Fields>(response: Response): Promise<Fields> {
  const text = await response.text();
  return (text === '' ? {} : JSON.parse(text)) as Fields;
}
