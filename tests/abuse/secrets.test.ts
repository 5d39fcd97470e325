import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCAL_OWNER, openCookie, sealCookie } from '@/server/auth/instructor-cookie';
import { isToken, loadInstructorKeys } from '@/server/auth/instructor-keys';
import { HOST_TOKEN, testKeys } from '../support/live-server';
import { openLiveSession } from '../support/live-session';

let live: Awaited<ReturnType<typeof openLiveSession>>;

beforeAll(async () => {
  live = await openLiveSession();
});
afterAll(() => live.close());

/** Every value of every table, as text. */
async function everythingStored(): Promise<string> {
  const { rows } = await live.database.pool.query<{ name: string }>(
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  const tables = await Promise.all(
    rows.map(({ name }) => live.database.pool.query(`SELECT * FROM ${name}`)),
  );
  return JSON.stringify(tables.map((table) => table.rows));
}

describe('what is stored of a token', () => {
  it('is its hash, for those who joined and those who wait to be let back in', async () => {
    const phone = await live.phone('Ebba');
    const other = await live.connect({}).connected();
    const asked = await other.send('session:ask-back', { code: live.code, nickname: 'Ebba' });
    const stored = await everythingStored();
    for (const token of [phone.token, asked.token as string]) {
      expect(token.length).toBeGreaterThanOrEqual(32);
      expect(stored).not.toContain(token);
      expect(stored).toContain(createHash('sha256').update(token).digest('base64url'));
    }
  });

  it('does not open anything itself', async () => {
    const phone = await live.phone('Otto');
    const hash = createHash('sha256').update(phone.token).digest('base64url');
    expect(await live.connect({ token: hash }).refused()).toBe('bad-token');
  });
});

describe('who the lecturer is', () => {
  it.each(['', 'x', `${HOST_TOKEN}x`, HOST_TOKEN.slice(1), HOST_TOKEN.toUpperCase(), '\u0000'])(
    'is not proven by the token %j',
    async (hostToken) => {
      expect(isToken(testKeys(), hostToken)).toBe(false);
      const { sessionId } = live;
      expect(await live.connect({ sessionId, hostToken }).refused()).toBe('not-host');
    },
  );

  it('is not proven by a cookie of another key, of none, or of another algorithm', async () => {
    const keys = testKeys();
    const good = await sealCookie(keys, LOCAL_OWNER);
    expect(await openCookie(keys, good)).toBe(LOCAL_OWNER);
    const foreign = { ...keys, cookieSecret: Buffer.from('another secret of the same length') };
    expect(await openCookie(keys, await sealCookie(foreign, LOCAL_OWNER))).toBeNull();
    const [, payload, signature] = good.split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    for (const forged of [`${none}.${payload}.`, `${none}.${payload}.${signature}`, 'x.y.z', '']) {
      expect(await openCookie(keys, forged)).toBeNull();
    }
  });

  it('the keys in the data folder are the owner’s alone to read', () => {
    const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'lectern-keys-')), 'data');
    loadInstructorKeys(folder, null);
    // Windows has no such bits.
    const others = process.platform === 'win32' ? 0 : 0o077;
    for (const file of ['', 'token', 'cookie-secret']) {
      expect(statSync(path.join(folder, file)).mode & others).toBe(0);
    }
    rmSync(path.dirname(folder), { recursive: true });
  });
});
