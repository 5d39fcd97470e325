'use client';

import { useState } from 'react';
import { useSend } from '@/components/live/use-send';
import { ReactionIcon } from '@/components/ui/reaction-icon';
import { reactionWords } from '@/domain/voice/reaction-words';
import type { Reaction } from '@/domain/voice/reactions';

/** Seen for a moment on the big screen, by nobody's name. */
export function ReactionRow() {
  const send = useSend();
  const [said, setSaid] = useState('Small on the big screen, for a moment.');

  async function react(reaction: Reaction) {
    const ack = await send('reaction:send', { reaction });
    setSaid(ack.ok ? `${reactionWords[reaction]}: sent.` : ack.message);
  }

  return (
    <section>
      <h3>React</h3>
      <div className="reaction-row">
        {(Object.entries(reactionWords) as [Reaction, string][]).map(([reaction, word]) => (
          <button type="button" key={reaction} onClick={() => void react(reaction)}>
            <ReactionIcon reaction={reaction} />
            <span>{word}</span>
          </button>
        ))}
      </div>
      <p className="muted" role="status">
        {said}
      </p>
    </section>
  );
}
