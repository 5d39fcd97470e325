import { expect, test } from 'vitest';
import { testEnvironment } from './test-environment.mjs';

test('no setting of the real Lectern reaches a test', () => {
  const env = testEnvironment(
    {
      PATH: '/bin',
      DATABASE_URL: 'postgresql://db/real',
      DATA_DIR: '/srv',
      PORT: '3000',
      HOST: '::',
      LECTERN_TOKEN: 't',
      PUBLIC_URL: 'https://lectern.example.org',
      NODE_ENV: 'production',
    },
    'postgresql://127.0.0.1:5555/postgres',
  );
  expect(env).toEqual({
    PATH: '/bin',
    NEXT_TELEMETRY_DISABLED: '1',
    LECTERN_TEST_DATABASE_URL: 'postgresql://127.0.0.1:5555/postgres',
  });
});

test('without a cluster the runner makes its own', () => {
  expect(testEnvironment({ PATH: '/bin' }, null)).toEqual({
    PATH: '/bin',
    NEXT_TELEMETRY_DISABLED: '1',
  });
});
