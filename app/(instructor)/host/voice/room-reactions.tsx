'use client';

import { useReactionCounts } from '@/components/live/use-reaction-counts';
import { ReactionList } from '@/components/ui/reaction-list';

/** What the stage shows of the room's reactions, beside the heading of its small picture. */
export function RoomReactions() {
  return <ReactionList counts={useReactionCounts()} className="host-reactions" />;
}
