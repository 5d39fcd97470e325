'use client';

import { useReactionCounts } from '@/components/live/use-reaction-counts';
import { ReactionList } from '@/components/ui/reaction-list';

/** The room’s reactions on the small picture of the stage, where the stage has them. */
export function RoomReactions() {
  return <ReactionList counts={useReactionCounts()} className="host-reactions" />;
}
