'use client';

import { useState } from 'react';
import { VISITOR } from '@/components/live/session-auth';
import { SessionProvider } from '@/components/live/session-provider';
import { useSessionToken } from '@/components/live/use-session-token';
import { type BadCode, CodeScreen } from './code-screen';
import { PhoneScreens } from './phone-screens';

/**
 * A student's phone, from the code to the final rank. One connection serves all of it, also while
 * the address changes from /join to /play/482913.
 */
export function Phone({ code: given }: { code: string | null }) {
  const [code, setCode] = useState(given);
  const [badCode, setBadCode] = useState<BadCode | null>(null);
  const kept = useSessionToken(code ?? '');

  function goTo(next: string | null, bad: BadCode | null = null) {
    setCode(next);
    setBadCode(bad);
    window.history.replaceState(null, '', next === null ? '/join' : `/play/${next}`);
  }

  return (
    <SessionProvider auth={kept ? { token: kept.token } : VISITOR} code={code}>
      {code === null ? (
        <CodeScreen bad={badCode} onCode={goTo} />
      ) : (
        <PhoneScreens
          key={code}
          code={code}
          kept={kept}
          onBadCode={(message) => goTo(null, { code, message })}
          onOtherCode={() => goTo(null)}
        />
      )}
    </SessionProvider>
  );
}
