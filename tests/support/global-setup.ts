import { startTemporaryCluster } from '@/scripts/postgres/temporary-cluster.mjs';

/**
 * For Vitest and Playwright alike: `npm test` brings a cluster for all runners; a runner that is
 * started by hand gets one of its own. What is returned runs when the tests are over.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  if (process.env.LECTERN_TEST_DATABASE_URL) return async () => {};
  const cluster = await startTemporaryCluster();
  process.env.LECTERN_TEST_DATABASE_URL = cluster.url;
  return cluster.stop;
}
