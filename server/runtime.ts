import type { InstructorKeys } from './auth/instructor-keys';
import type { ServerConfig } from './config';
import type { Rehearsals } from './rehearsals';
import type { Database } from './store/database';

/**
 * What the composition root made, for pages and route handlers: Next bundles its own copy of every
 * module, so the one instance is handed over by a registered symbol. Nothing live is in it.
 */
export type Runtime = {
  config: ServerConfig;
  database: Database;
  keys: InstructorKeys;
  rehearsals: Rehearsals;
  /** True from the moment on that the process has been asked to stop. */
  isStopping: () => boolean;
};

const slot = Symbol.for('lectern.runtime');
const holder = globalThis as { [slot]?: Runtime };

export function setRuntime(runtime: Runtime): void {
  holder[slot] = runtime;
}

export function runtime(): Runtime {
  const made = holder[slot];
  if (!made) throw new Error('The server has not been started by server/main.ts.');
  return made;
}
