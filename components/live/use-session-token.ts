'use client';

import { useMemo } from 'react';
import { readSessionToken, type SessionToken, sessionTokenText } from './session-token';
import { useKeptText } from './use-kept-text';

/** Who this browser is in the session with this code; null when it has never joined. */
export function useSessionToken(code: string): SessionToken | null {
  const kept = useKeptText(useMemo(() => sessionTokenText(code), [code]));
  return useMemo(() => readSessionToken(kept), [kept]);
}
