'use client';

import { useReactionCounts } from '@/components/live/use-reaction-counts';
import { ReactionList } from '@/components/ui/reaction-list';

/** How the room reacts, small, in the corner above the strip. */
export function StageReactions() {
  return <ReactionList counts={useReactionCounts()} className="st-reactions" />;
}
