'use client';

import { SelectField } from '@/components/ui/select-field';
import { Switch } from '@/components/ui/switch';
import type { VoiceSettings } from '@/domain/voice/settings';

type Props = {
  voice: VoiceSettings;
  disabled?: boolean;
  onChange: (voice: VoiceSettings) => void;
};

const QUESTIONS: { value: VoiceSettings['questions']; text: string }[] = [
  { value: 'open', text: 'Everybody reads them at once' },
  { value: 'moderated', text: 'I read them first' },
  { value: 'off', text: 'Off' },
];

/** How the room may speak up: before a session and while it runs. */
export function VoiceFields({ voice, disabled, onChange }: Props) {
  return (
    <>
      <SelectField
        label="Questions from the room"
        hint="Nobody is told who asks, you neither. The big screen shows what you pin."
        value={voice.questions}
        disabled={disabled}
        options={QUESTIONS}
        onChange={({ target }) =>
          onChange({ ...voice, questions: target.value as VoiceSettings['questions'] })
        }
      />
      <div className="settings">
        <Switch
          label="“I’m lost”, “too fast”, “too slow”"
          hint="Only you see the line, and no names."
          checked={voice.pulse}
          disabled={disabled}
          onChange={({ target }) => onChange({ ...voice, pulse: target.checked })}
        />
        <Switch
          label="Reactions"
          hint="Small on the big screen, for a moment."
          checked={voice.reactions}
          disabled={disabled}
          onChange={({ target }) => onChange({ ...voice, reactions: target.checked })}
        />
        <Switch
          label="Names are drawn, not typed"
          hint="Friendly ones, such as “Curious Otter”."
          checked={voice.nicknames === 'friendly'}
          disabled={disabled}
          onChange={({ target }) =>
            onChange({ ...voice, nicknames: target.checked ? 'friendly' : 'free' })
          }
        />
      </div>
    </>
  );
}
