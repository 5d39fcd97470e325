'use client';

import { Fold } from '@/components/ui/fold';
import { VoiceFields } from '../../voice-fields';
import type { RoomProps } from '../room';
import { RoomPulse } from './room-pulse';
import { RoomQuestions } from './room-questions';

/** What the room says by itself, and what it may say. */
export function RoomVoice(props: RoomProps) {
  const { view, busy, onSend } = props;
  return (
    <>
      <RoomPulse {...props} />
      <RoomQuestions {...props} />
      {view.phase !== 'ended' && (
        <section>
          <Fold title="What the room may say">
            <VoiceFields
              voice={view.settings.voice}
              disabled={busy}
              onChange={(voice) => onSend({ event: 'session:voice', payload: { voice } })}
            />
          </Fold>
        </section>
      )}
    </>
  );
}
