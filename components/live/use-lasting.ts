'use client';

import { useEffect, useState } from 'react';

/** True once `active` has been true for so long without a break: short hiccups are not worth a word. */
export function useLasting(active: boolean, forMs: number): boolean {
  const [lasted, setLasted] = useState(false);
  useEffect(() => {
    if (!active) return setLasted(false);
    const timer = setTimeout(() => setLasted(true), forMs);
    return () => clearTimeout(timer);
  }, [active, forMs]);
  return active && lasted;
}
