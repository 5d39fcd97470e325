'use client';

import { useCallback, useEffect, useRef } from 'react';

/**
 * How long ago, in milliseconds, the question of a run was painted here; undefined when that is not
 * known. `runId` is null while no question is shown.
 */
export function useTook(runId: string | null): () => number | undefined {
  const painted = useRef<{ runId: string; at: number } | null>(null);

  useEffect(() => {
    if (runId === null || painted.current?.runId === runId) return;
    const frame = requestAnimationFrame((at) => {
      painted.current = { runId, at };
    });
    return () => cancelAnimationFrame(frame);
  }, [runId]);

  return useCallback(() => {
    const known = painted.current;
    if (!known || known.runId !== runId) return undefined;
    return Math.max(0, Math.round(performance.now() - known.at));
  }, [runId]);
}
