'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False on the server and in the first drawing: what the browser has kept is not known yet. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
