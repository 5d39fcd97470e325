'use client';

import { Connecting } from '@/components/ui/connecting';
import { codeInPath } from './code-in-path';
import { Phone } from './phone';
import { useHydrated } from './use-hydrated';

/**
 * The entry of /join and of /play/482913: one for both, so that both load the same script. Pages are
 * drawn while building, the same for everybody, so the code and who this is show only in the
 * browser; somebody who is in must not see the way in flash by.
 */
export function PhoneAtAddress({ hasCode }: { hasCode: boolean }) {
  const hydrated = useHydrated();
  if (!hasCode) return <Phone code={null} />;
  return hydrated ? <Phone code={codeInPath(window.location.pathname)} /> : <Connecting />;
}
