'use client';

import { useEffect } from 'react';
import { StageState } from './stage-state';

const RELOAD_AFTER_MS = 5000;

/** A mistake of ours on the projector: nobody stands there to press a button, so it loads again. */
export default function StageError() {
  useEffect(() => {
    const timer = setTimeout(() => window.location.reload(), RELOAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <StageState title="This picture could not be drawn">
      Answers are safe, and phones go on. It is loaded again in a few seconds.
    </StageState>
  );
}
