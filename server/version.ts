import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The version of this installation, as package.json has it. */
export function installedVersion(): string {
  const { version } = JSON.parse(readFileSync(path.resolve('package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
