import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, whatever the current folder is. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
