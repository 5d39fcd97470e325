'use client';

import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import type { HostView } from '@/domain/views';
import type { HostKey } from './host-keys';
import { PanelClose } from './panel-close';
import { Readmissions } from './readmissions';
import { RoomJoin } from './room-join';
import { RoomPeople } from './room-people';
import { RoomStage } from './room-stage';
import { StageLink } from './stage-link';
import { TimeAsks } from './time/time-asks';
import type { Commands } from './use-commands';
import { usePanelKeys } from './use-panel-keys';
import { RoomVoice } from './voice/room-voice';

export type RoomProps = {
  view: HostView;
  busy: boolean;
  clockOffsetMs: number;
  onPress: (key: HostKey) => void;
  onSend: Commands['send'];
};

type Props = RoomProps & {
  open: boolean;
  onClose: () => void;
  onAskNow: () => void;
  onRemote: () => void;
  onEnd: () => void;
};

/** What is on the stage, who is here, how they come in. */
export function Room({ open, onClose, onAskNow, onRemote, onEnd, ...props }: Props) {
  const panel = usePanelKeys<HTMLElement>(open, onClose);
  const { view } = props;
  return (
    <aside className={classNames('room', open && 'is-open')} aria-label="The room" ref={panel}>
      <PanelClose title="The room" onClose={onClose} />
      <Readmissions {...props} />
      <TimeAsks {...props} />
      <RoomStage {...props} />
      <RoomVoice {...props} />
      {view.phase !== 'ended' && (
        <Button icon="hand" onClick={onAskNow}>
          Ask now
        </Button>
      )}
      <RoomPeople {...props} />
      <RoomJoin {...props} />
      {view.phase !== 'ended' && (
        <Button variant="quiet" size="small" icon="presentation" onClick={onRemote}>
          Your phone as the remote
        </Button>
      )}
      <section className="min-[901px]:hidden">
        <StageLink code={view.code} />
        {view.phase !== 'ended' && (
          <Button variant="quiet" onClick={onEnd}>
            End session
          </Button>
        )}
      </section>
    </aside>
  );
}
