/** What a lecturer may have set for the real Lectern; no test may touch that one. */
const settingsOfTheRealOne = [
  'CLUSTER',
  'DATABASE_URL',
  'DATA_DIR',
  'GALLERY',
  'HOST',
  'LECTERN_TOKEN',
  'NODE_ENV',
  'PORT',
  'PUBLIC_URL',
];

/**
 * @param {Record<string, string | undefined>} env
 * @param {string | null} clusterUrl the temporary cluster
 * @returns {Record<string, string | undefined>}
 */
export function testEnvironment(env, clusterUrl) {
  /** @type {Record<string, string | undefined>} */
  const result = { ...env, NEXT_TELEMETRY_DISABLED: '1' };
  for (const name of settingsOfTheRealOne) delete result[name];
  return clusterUrl ? { ...result, LECTERN_TEST_DATABASE_URL: clusterUrl } : result;
}
