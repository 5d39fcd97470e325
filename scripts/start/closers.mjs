// What has been opened so far and has to be closed, in the opposite order.

import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {{ name: string; close: () => void | Promise<void>; patienceMs?: number }} Closer */

const defaultPatienceMs = 8_000;

/** @param {(line: string) => void} complain hears of a thing that did not close */
export function closers(complain) {
  /** @type {Closer[]} */
  const open = [];
  return {
    /** @param {Closer} closer */
    add: (closer) => {
      open.push(closer);
    },
    /** One that fails keeps none of the others from closing. */
    closeAll: async () => {
      for (let closer = open.pop(); closer; closer = open.pop()) {
        try {
          await withPatience(closer);
        } catch (error) {
          complain(
            `Closing ${closer.name} failed: ${error instanceof Error ? error.message : error}`,
          );
        }
      }
    },
  };
}

/** @param {Closer} closer */
async function withPatience({ close, patienceMs = defaultPatienceMs }) {
  const impatience = new AbortController();
  const tooLong = sleep(patienceMs, undefined, { signal: impatience.signal }).then(
    () => {
      throw new Error(`it took more than ${patienceMs / 1000} seconds`);
    },
    () => undefined,
  );
  try {
    await Promise.race([close(), tooLong]);
  } finally {
    impatience.abort();
  }
}
