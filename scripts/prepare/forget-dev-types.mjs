// `next dev` leaves types of routes behind that may be gone by now; `next build` would check them.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../project-root.mjs';

rmSync(path.join(projectRoot, '.next/dev/types'), { recursive: true, force: true });
