// Lays out everything that is the same for everybody, compressed, so that the running server has
// nothing left to do but to hand out bytes: the phones' pages, scripts, styles, fonts, the icon.
import path from 'node:path';
import { projectRoot } from '../project-root.mjs';
import { packFiles } from './pack-files.mjs';
import { plainFiles } from './plain-files.mjs';

await packFiles(plainFiles(path.join(projectRoot, '.next')), path.join(projectRoot, 'dist/plain'));
