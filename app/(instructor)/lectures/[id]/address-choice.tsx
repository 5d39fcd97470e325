'use client';

import { Notice } from '@/components/ui/notice';
import { SelectField } from '@/components/ui/select-field';

type Props = { addresses: string[]; value: string; onChange: (address: string) => void };

/** Which of this computer's addresses phones are sent to; a plain line when there is only one. */
export function AddressChoice({ addresses, value, onChange }: Props) {
  const [first, ...others] = addresses;
  if (first === undefined || /\/\/localhost\b/.test(first)) {
    return (
      <Notice look="call" icon="wifi-off" title="No network">
        This computer has no address that phones could reach. Join the same Wi-Fi as the room, or
        open a hotspot, and look again.
      </Notice>
    );
  }
  if (others.length === 0) {
    return (
      <p className="muted">
        Phones open <b className="strong">{withoutProtocol(first)}</b>
      </p>
    );
  }
  return (
    <SelectField
      label="Phones open"
      hint="This computer is in several networks. Take the one that the room’s Wi-Fi belongs to."
      value={value}
      options={addresses.map((address) => ({ value: address, text: withoutProtocol(address) }))}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

const withoutProtocol = (address: string) => address.replace(/^https?:\/\//, '');
