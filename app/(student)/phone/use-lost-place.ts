'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { SessionToken } from '@/components/live/session-token';
import { useJoin } from '@/components/live/use-join';
import type { ConnectError } from '@/domain/protocol';
import { refusalMessages } from '@/domain/refusals';

/** Why this phone is outside again, and the nickname that it had. */
export type LostPlace = { nickname: string; text: string };

const DECLINED =
  'The lecturer did not let this device in under the old nickname. Your points are safe with it. Speak to the lecturer, or come in with another nickname.';

/**
 * Drops a token that opens nothing any more, and remembers why. The other tab may drop it first:
 * then it is simply gone.
 */
export function useLostPlace(
  code: string,
  kept: SessionToken | null,
  refusal: ConnectError | null,
) {
  const { leave } = useJoin();
  const [lost, setLost] = useState<LostPlace | null>(null);
  const before = useRef<SessionToken | null>(null);
  const asked = useRef(false);

  useEffect(() => {
    if (!kept) {
      const had = before.current;
      before.current = null;
      if (had) setLost((known) => known ?? { ...had, text: refusalMessages['bad-token'] });
      return;
    }
    before.current = kept;
    if (refusal?.code === 'waiting') asked.current = true;
    if (!refusal || refusal.code === 'waiting') return setLost(null);
    const declined = asked.current && refusal.code === 'bad-token';
    asked.current = false;
    setLost({ nickname: kept.nickname, text: declined ? DECLINED : refusal.message });
    leave(code);
  }, [code, kept, refusal, leave]);

  /** Leaves of one's own will: nothing has to be explained. */
  const giveUp = useCallback(() => {
    before.current = null;
    asked.current = false;
    leave(code);
  }, [code, leave]);

  return { lost, giveUp };
}
