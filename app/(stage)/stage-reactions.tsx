'use client';

import { useEffect, useState } from 'react';
import { useHearing } from '@/components/live/use-heard';
import { ReactionIcon } from '@/components/ui/reaction-icon';
import { reactionWords } from '@/domain/voice/reaction-words';
import { type ReactionCounts, reactions } from '@/domain/voice/reactions';

const SHOWN_MS = 5_000;

/** How the room reacts, small, in the corner above the strip; gone when nobody has for a while. */
export function StageReactions() {
  const [counts, setCounts] = useState<ReactionCounts>({});
  useHearing('reaction:sums', (sums) => setCounts((known) => added(known, sums.counts)));
  useEffect(() => {
    if (Object.keys(counts).length === 0) return;
    const timer = setTimeout(() => setCounts({}), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [counts]);
  const shown = reactions.filter((reaction) => counts[reaction]);
  if (shown.length === 0) return null;
  return (
    <ul className="st-reactions" aria-label="Reactions">
      {shown.map((reaction) => (
        <li key={reaction} className="m-arrive">
          <ReactionIcon reaction={reaction} />
          <span className="sr">{reactionWords[reaction]}</span>
          <b>{counts[reaction]}</b>
        </li>
      ))}
    </ul>
  );
}

function added(known: ReactionCounts, more: ReactionCounts): ReactionCounts {
  const sums = reactions.map((reaction) => [
    reaction,
    (known[reaction] ?? 0) + (more[reaction] ?? 0),
  ]);
  return Object.fromEntries(sums.filter(([, sum]) => sum));
}
