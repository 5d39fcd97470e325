import { expect, test } from 'vitest';
import { freePort } from '../network/ports.mjs';
import { StartProblem } from '../start-problem.mjs';
import { connect, databasePlace } from './connect.mjs';
import { databaseUrl, ensureDatabase } from './ensure-database.mjs';

const secret = 'hunter2-secret';

async function refusal(url: string): Promise<string> {
  const error = await connect(url).catch((reason) => reason);
  expect(error).toBeInstanceOf(StartProblem);
  return error.message;
}

function changed(change: (url: URL) => void): string {
  const url = new URL(process.env.LECTERN_TEST_DATABASE_URL ?? '');
  change(url);
  return url.href;
}

test('a database that nobody serves is named without its password', async () => {
  const port = await freePort();
  const said = await refusal(`postgresql://ann:${secret}@127.0.0.1:${port}/class`);
  expect(said).toContain(`The database class at 127.0.0.1:${port} cannot be used: nothing answers`);
  expect(said).toContain('Check DATABASE_URL');
  expect(said).not.toContain(secret);
});

test('a wrong password is said to be one', async () => {
  const url = changed((parts) => {
    parts.password = secret;
  });
  const said = await refusal(url);
  expect(said).toContain('it refuses the user or the password');
  expect(said).not.toContain(secret);
});

test('a database that is not there is said to be missing', async () => {
  const url = changed((parts) => {
    parts.pathname = '/nowhere';
  });
  expect(await refusal(url)).toContain('there is no database of that name');
});

test.each(['', 'class', 'mysql://localhost/class', 'postgresql://bad host/x'])(
  'the address "%s" is none',
  async (url) => {
    expect(await refusal(url)).toContain('is no PostgreSQL address');
  },
);

test('a place is a name and a host', () => {
  expect(databasePlace('postgres://u:p@db.example.org/my%20class')).toBe(
    'my class at db.example.org',
  );
  expect(databasePlace('postgresql:///class?host=/run/postgresql')).toBe(
    'class at the local socket',
  );
});

test('a database is made once', async () => {
  const cluster = process.env.LECTERN_TEST_DATABASE_URL ?? '';
  const url = await ensureDatabase(cluster, 'lectern ensure');
  expect(await ensureDatabase(cluster, 'lectern ensure')).toBe(url);
  expect(databaseUrl(cluster, 'lectern ensure')).toBe(url);
  const client = await connect(url);
  const { rows } = await client.query('SELECT current_database() AS name');
  await client.end();
  expect(rows).toEqual([{ name: 'lectern ensure' }]);
});
