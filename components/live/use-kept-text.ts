'use client';

import { useSyncExternalStore } from 'react';
import type { KeptText } from './kept-text';

/** The kept text, and again whenever any tab changes it. On the server there is none. */
export function useKeptText(text: KeptText): string | null {
  return useSyncExternalStore(text.subscribe, text.read, () => null);
}
