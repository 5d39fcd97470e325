'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { VoiceSettings } from '@/domain/voice/settings';
import { PulseRow } from './pulse-row';
import { useVoiceSheet } from './use-voice-sheet';

type Props = { code: string; voice: VoiceSettings };

/** At the foot of every screen that asks for nothing: how to be heard without a word said aloud. */
export function VoiceFoot({ code, voice }: Props) {
  const [open, setOpen] = useState(false);
  const sheet = useVoiceSheet();
  const entry = entryText(voice);
  if (!voice.pulse && entry === null) return null;

  async function openSheet() {
    if (await sheet.load()) setOpen(true);
  }

  return (
    <section className="voice-foot" aria-label="Tell the lecturer">
      {voice.pulse && <PulseRow />}
      {entry && (
        <Button variant="quiet" icon="message" onClick={openSheet}>
          {sheet.state === 'failed' ? 'It did not arrive. Try again' : entry}
        </Button>
      )}
      {open && sheet.Sheet && (
        <sheet.Sheet code={code} voice={voice} onClose={() => setOpen(false)} />
      )}
    </section>
  );
}

function entryText({ questions, reactions }: VoiceSettings): string | null {
  if (questions === 'off') return reactions ? 'React' : null;
  return reactions ? 'Ask or react' : 'Ask a question';
}
