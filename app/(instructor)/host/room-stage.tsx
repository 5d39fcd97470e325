'use client';

import { Switch } from '@/components/ui/switch';
import { StageScreen } from '../../(stage)/stage-screen';
import type { RoomProps } from './room';
import { StageChoice } from './slides/stage-choice';
import { stageOf } from './stage-of';
import { RoomReactions } from './voice/room-reactions';
import { usePinned } from './voice/use-queue';

/** A small live picture of the projector, and whether it shows counts while people answer. */
export function RoomStage({ view, busy, clockOffsetMs, onPress, onSend }: RoomProps) {
  const pinned = usePinned();
  return (
    <section>
      <h2>On the stage now</h2>
      <div className="relative">
        <div className="onstage [&_.qr]:size-[31rem]! [&_.qr]:max-w-none!" data-theme="dark" inert>
          <div>
            <div className="st">
              <StageScreen view={stageOf(view)} clockOffsetMs={clockOffsetMs} pinned={pinned} />
            </div>
          </div>
        </div>
        <RoomReactions />
      </div>
      <StageChoice view={view} busy={busy} onSend={onSend} />
      {view.phase === 'open' && view.run && (
        <Switch
          label="Show counts while it is open (H)"
          checked={view.run.live}
          disabled={busy}
          onChange={() => onPress('results')}
        />
      )}
    </section>
  );
}
