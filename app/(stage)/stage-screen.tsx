'use client';

import type { StageView } from '@/domain/views';
import { isOnStage, type PinnedQuestion } from '@/domain/voice/questions';
import { LeaderboardPicture } from './leaderboard-picture';
import { LobbyPicture } from './lobby-picture';
import { PinnedPicture } from './pinned-picture';
import { PodiumPicture } from './podium-picture';
import { RunPicture } from './run-picture';
import { SlidePicture } from './slide/slide-picture';
import { StagePair } from './stage-pair';

type Props = { view: StageView; clockOffsetMs: number; pinned?: PinnedQuestion | null };

/**
 * What the stage shows, without its frame: the children of an element with the class `st`, so that
 * the projector and the small picture on the host's screen draw the same.
 */
export function StageScreen({ view, clockOffsetMs, pinned }: Props) {
  if (pinned && isOnStage(pinned.during, view)) return <PinnedPicture {...{ view, pinned }} />;
  const { slide, phase, run } = view;
  const shown = slide && slide.place !== 'away' && phase !== 'ended' ? slide : null;
  if (!shown) return <PhasePicture view={view} clockOffsetMs={clockOffsetMs} />;
  const picture = <SlidePicture slide={shown.slide} step={shown.step} />;
  const asked = run && phase !== 'lobby' && <PhasePicture {...{ view, clockOffsetMs }} />;
  if (shown.place === 'full') {
    return asked && shown.withRun ? <StagePair large={picture} small={asked} /> : picture;
  }
  return asked ? (
    <StagePair large={asked} small={picture} />
  ) : (
    <PhasePicture {...{ view, clockOffsetMs }} />
  );
}

/** The session itself: who comes in, what is asked, who is ahead. */
function PhasePicture({ view, clockOffsetMs }: Omit<Props, 'pinned'>) {
  const { phase, run } = view;
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
