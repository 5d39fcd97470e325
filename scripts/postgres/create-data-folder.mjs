import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {import('./cluster.mjs').Cluster} Cluster */

export const superuser = 'lectern';

/**
 * Made in a side folder, so that a killed first start leaves no half-made cluster behind.
 * @param {Cluster} cluster
 */
export async function createDataFolderUnlessThere(cluster) {
  if (existsSync(path.join(cluster.data, 'PG_VERSION'))) return;
  const draft = `${cluster.data}.new`;
  rmSync(draft, { recursive: true, force: true });
  writeFileSync(cluster.password, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 });
  cluster.identity.own(cluster.folder);
  await cluster.identity.run(cluster.binaries.initdb, [
    ...['-D', draft, '-U', superuser, `--pwfile=${cluster.password}`, '--auth=scram-sha-256'],
    // The same text order and case rules on every computer, whatever its language.
    ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    '--no-instructions',
  ]);
  renameSync(draft, cluster.data);
}
