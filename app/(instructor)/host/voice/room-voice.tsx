'use client';

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
          <details className="voice-settings">
            <summary>What the room may say</summary>
            <VoiceFields
              voice={view.settings.voice}
              disabled={busy}
              onChange={(voice) => onSend({ event: 'session:voice', payload: { voice } })}
            />
          </details>
        </section>
      )}
    </>
  );
}
