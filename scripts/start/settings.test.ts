import path from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from './settings.mjs';

const options = { root: path.resolve('/project'), dev: false };

test('without any setting there are sensible ones', () => {
  expect(readSettings({}, options)).toEqual({
    port: 3000,
    host: '0.0.0.0',
    databaseUrl: null,
    dataDir: path.resolve('/project/.data'),
    publicUrl: null,
    trustProxy: false,
    token: null,
    shared: false,
    gallery: false,
    dev: false,
  });
});

test('the environment decides', () => {
  const env = {
    PORT: '8080',
    HOST: '127.0.0.1',
    DATABASE_URL: 'postgresql://db/class',
    DATA_DIR: '/srv/lectern',
    PUBLIC_URL: 'https://lectern.example.org/',
    TRUST_PROXY: '1',
    LECTERN_TOKEN: 't',
    CLUSTER: '1',
    GALLERY: '1',
  };
  expect(readSettings(env, { ...options, dev: true })).toEqual({
    port: 8080,
    host: '127.0.0.1',
    databaseUrl: 'postgresql://db/class',
    dataDir: path.resolve('/srv/lectern'),
    publicUrl: 'https://lectern.example.org',
    trustProxy: true,
    token: 't',
    shared: true,
    gallery: true,
    dev: true,
  });
});

test('a setting that is empty is none', () => {
  const env = { PORT: '', HOST: '', DATABASE_URL: '', DATA_DIR: '', PUBLIC_URL: '' };
  expect(readSettings(env, options)).toEqual(readSettings({}, options));
});

test.each(['x', '-1', '65536', '80.5'])('PORT %s is refused', (PORT) => {
  expect(() => readSettings({ PORT }, options)).toThrow(`PORT is "${PORT}"`);
});

test.each(['lectern.example.org', 'ftp://x', 'http://'])(
  'PUBLIC_URL %s is refused',
  (PUBLIC_URL) => {
    expect(() => readSettings({ PUBLIC_URL }, options)).toThrow('It must be a whole address');
  },
);

test('TRUST_PROXY is a switch, so that an address in it is not taken for a yes', () => {
  expect(readSettings({ TRUST_PROXY: '0' }, options).trustProxy).toBe(false);
  expect(() => readSettings({ TRUST_PROXY: '10.0.0.1' }, options)).toThrow('It must be 1');
});
