'use client';

import { useEffect, useState } from 'react';
import { useSend } from '@/components/live/use-send';
import { Button } from '@/components/ui/button';
import type { Feeling } from '@/domain/voice/pulse';

const WORDS: [Feeling, string][] = [
  ['lost', 'I’m lost'],
  ['too-fast', 'Too fast'],
  ['too-slow', 'Too slow'],
];
const NOTED = 'Noted, without your name.';
const NOTED_MS = 8_000;

/** One tap, and the lecturer's line moves a little. */
export function PulseRow() {
  const send = useSend();
  const [tapped, setTapped] = useState<Feeling | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => {
      setTapped(null);
      setSaid(null);
    }, NOTED_MS);
    return () => clearTimeout(timer);
  }, [said]);

  async function tap(feeling: Feeling) {
    setTapped(feeling);
    const ack = await send('pulse:tap', { feeling });
    setSaid(ack.ok ? NOTED : ack.message);
    if (!ack.ok) setTapped(null);
  }

  return (
    <>
      <p className="muted" role="status">
        {said ?? 'Tell the lecturer quietly:'}
      </p>
      <div className="pulse-row">
        {WORDS.map(([feeling, word]) => (
          <Button
            key={feeling}
            aria-pressed={said === NOTED && tapped === feeling}
            aria-disabled={tapped === feeling && said === null}
            onClick={() => tapped !== feeling && void tap(feeling)}
          >
            {word}
          </Button>
        ))}
      </div>
    </>
  );
}
