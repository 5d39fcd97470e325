'use client';

import type { StageView } from '@/domain/views';
import { isOnStage, type PinnedQuestion } from '@/domain/voice/questions';
import { LeaderboardPicture } from './leaderboard-picture';
import { LobbyPicture } from './lobby-picture';
import { PinnedPicture } from './pinned-picture';
import { PodiumPicture } from './podium-picture';
import { RunPicture } from './run-picture';

type Props = { view: StageView; clockOffsetMs: number; pinned?: PinnedQuestion | null };

/**
 * What the stage shows, without its frame: the children of an element with the class `st`, so that
 * the projector and the small picture on the host's screen draw the same.
 */
export function StageScreen({ view, clockOffsetMs, pinned }: Props) {
  const { phase, run } = view;
  if (pinned && isOnStage(pinned.during, view)) return <PinnedPicture {...{ view, pinned }} />;
  switch (phase) {
    case 'lobby':
      return <LobbyPicture view={view} />;
    case 'open':
    case 'closed':
    case 'revealed':
      return run ? (
        <RunPicture view={view} run={run} phase={phase} clockOffsetMs={clockOffsetMs} />
      ) : (
        <LobbyPicture view={view} />
      );
    case 'leaderboard':
      return <LeaderboardPicture view={view} />;
    case 'ended':
      return <PodiumPicture view={view} />;
  }
}
