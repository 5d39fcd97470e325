// Under which user the PostgreSQL programs run. PostgreSQL refuses to run as root, so root (in a
// container, on a rented server) needs another identity.
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, lstatSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { runProgram } from '../processes/run-program.mjs';
import { StartProblem } from '../start-problem.mjs';

/**
 * @typedef {{
 *   name: string;
 *   run: (program: string, args: string[]) => Promise<void>;
 *   own: (folder: string) => void;
 * }} Identity own: makes a folder and all in it belong to the identity
 */

/** @returns {Identity} the first that works here */
export function postgresIdentity() {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return currentUser();
  return userNamespaceWorks() ? mappedRoot() : otherAccount();
}

/** @returns {Identity} */
export function currentUser() {
  return { name: 'current user', run: runProgram, own: () => undefined };
}

const namespace = ['--user', '--map-user=65534', '--map-group=65534', '--'];

export function userNamespaceWorks() {
  return spawnSync('unshare', [...namespace, 'true'], { stdio: 'ignore' }).status === 0;
}

/**
 * Root in a user namespace in which it goes by another number: PostgreSQL is content, and the files
 * stay root's.
 * @returns {Identity}
 */
export function mappedRoot() {
  return {
    name: 'root in a user namespace',
    run: (program, args) => runProgram('unshare', [...namespace, program, ...args]),
    own: (folder) => chownTree(folder, 0, 0),
  };
}

/**
 * A powerless account of the system, for root where there are no user namespaces.
 * @returns {Identity}
 */
export function otherAccount() {
  const account = ['postgres', 'nobody'].find((name) => accountNumber('-u', name) !== null);
  const uid = account && accountNumber('-u', account);
  const gid = account && accountNumber('-g', account);
  if (!account || !uid || !gid) {
    throw new StartProblem(
      'PostgreSQL cannot run as root, and this system has no account "postgres" or "nobody". Start Lectern as an ordinary user, or set DATABASE_URL.',
    );
  }
  return {
    name: `account ${account}`,
    // The current folder may be one that the account must not enter.
    run: (program, args) => runProgram(program, args, { uid, gid, cwd: '/' }),
    own: (folder) => {
      allowPassage(path.dirname(folder));
      chownTree(folder, uid, gid);
    },
  };
}

/**
 * @param {'-u' | '-g'} which
 * @param {string} account
 */
function accountNumber(which, account) {
  const result = spawnSync('id', [which, account], { encoding: 'utf8' });
  return result.status === 0 ? Number(result.stdout) : null;
}

/**
 * Lets others go through a folder of root's, without letting them list or read it.
 * @param {string} folder
 */
function allowPassage(folder) {
  const { mode } = statSync(folder);
  if ((mode & 0o001) === 0) chmodSync(folder, (mode & 0o777) | 0o001);
}

/**
 * @param {string} file
 * @param {number} uid
 * @param {number} gid
 */
function chownTree(file, uid, gid) {
  const stat = lstatSync(file);
  if (stat.uid !== uid || stat.gid !== gid) chownSync(file, uid, gid);
  if (!stat.isDirectory()) return;
  for (const name of readdirSync(file)) chownTree(path.join(file, name), uid, gid);
}
