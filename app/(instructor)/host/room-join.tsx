'use client';

import { CopyButton } from '@/components/ui/copy-button';
import { joinCodeText } from '@/components/ui/join-code-text';
import { SelectField } from '@/components/ui/select-field';
import { Switch } from '@/components/ui/switch';
import type { RoomProps } from './room';

/** How people come in: the link, which address it has, and whether the door is open. */
export function RoomJoin({ view, busy, onPress, onSend }: RoomProps) {
  if (view.phase === 'ended') return null;
  return (
    <section>
      <h2>Join</h2>
      <p>
        {view.joinAddress} <b>{joinCodeText(view.code)}</b>
      </p>
      {view.joinUrls.length > 1 && (
        <SelectField
          label="Address for phones"
          hint="Choose the network that the room is in."
          value={view.joinUrl}
          disabled={busy}
          options={view.joinUrls.map((url) => ({ value: url, text: new URL(url).host }))}
          onChange={({ target }) =>
            onSend({
              event: 'session:address',
              payload: { address: new URL(target.value).origin },
            })
          }
        />
      )}
      <CopyButton text={view.joinUrl}>Copy link</CopyButton>
      <Switch
        label="Nobody else may join (K)"
        hint="Whoever is here can still come back."
        checked={view.locked}
        disabled={busy}
        onChange={() => onPress('lock')}
      />
    </section>
  );
}
