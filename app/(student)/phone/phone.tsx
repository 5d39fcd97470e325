'use client';

import { useState } from 'react';
import { VISITOR } from '@/components/live/session-auth';
import { SessionProvider } from '@/components/live/session-provider';
import { useSessionToken } from '@/components/live/use-session-token';
import { PhoneScreens } from './phone-screens';

/**
 * A student's phone, from the code to the final rank. One connection serves all of it, also while
 * the address changes from /join to /play/482913.
 */
export function Phone({ code: given }: { code: string | null }) {
  const [code, setCode] = useState(given);
  const kept = useSessionToken(code ?? '');

  function goTo(next: string | null) {
    setCode(next);
    window.history.replaceState(null, '', next === null ? '/join' : `/play/${next}`);
  }

  return (
    <SessionProvider auth={kept ? { token: kept.token } : VISITOR}>
      <PhoneScreens code={code} kept={kept} onCode={goTo} />
    </SessionProvider>
  );
}
