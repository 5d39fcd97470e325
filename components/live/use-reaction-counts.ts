'use client';

import { useEffect, useState } from 'react';
import { type ReactionCounts, reactions } from '@/domain/voice/reactions';
import { useHearing } from './use-heard';

const SHOWN_MS = 5_000;

/** How the room reacts: sums that are gone when nobody has reacted for a while. */
export function useReactionCounts(): ReactionCounts {
  const [counts, setCounts] = useState<ReactionCounts>({});
  useHearing('reaction:sums', (sums) => setCounts((known) => added(known, sums.counts)));
  useEffect(() => {
    if (Object.keys(counts).length === 0) return;
    const timer = setTimeout(() => setCounts({}), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [counts]);
  return counts;
}

function added(known: ReactionCounts, more: ReactionCounts): ReactionCounts {
  const sums = reactions.map((reaction) => [
    reaction,
    (known[reaction] ?? 0) + (more[reaction] ?? 0),
  ]);
  return Object.fromEntries(sums.filter(([, sum]) => sum));
}
