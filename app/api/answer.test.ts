import { expect, it } from 'vitest';
import { refusalMessages, refuse } from '@/domain/refusals';
import { answerFile, answerRefusal, answerResult } from './answer';

it('gives every refusal a status of its own kind and the contract’s shape', async () => {
  for (const code of Object.keys(refusalMessages) as (keyof typeof refusalMessages)[]) {
    const response = answerRefusal(refuse(code));
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThanOrEqual(503);
    expect(await response.json()).toEqual({ error: { code, message: refusalMessages[code] } });
  }
});

it('gives the right status where there is one', () => {
  const status = (code: keyof typeof refusalMessages) => answerRefusal(refuse(code)).status;
  expect(status('not-signed-in')).toBe(401);
  expect(status('unknown-lecture')).toBe(404);
  expect(status('too-large')).toBe(413);
  expect(status('binary-file')).toBe(415);
  expect(status('unreadable-file')).toBe(422);
  expect(status('bad-config')).toBe(422);
  expect(status('unavailable')).toBe(503);
});

it('answers a result with its fields', async () => {
  const response = answerResult({ ok: true, id: 'x' } as { ok: true; id: string }, 201);
  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({ id: 'x' });
});

it('names a file so that every browser understands it', () => {
  const file = answerFile('a', { name: 'Übung "1"/2', type: 'text/csv', extension: 'csv' });
  const header = file.headers.get('content-disposition') ?? '';
  expect(header).toMatch(/^attachment; filename="[\w .-]+\.csv"; filename\*=UTF-8''[\w%.~-]+$/);
  expect(decodeURIComponent(header.split("''")[1] ?? '')).toBe('Übung "1"/2.csv');
});
