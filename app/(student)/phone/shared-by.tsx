'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { SHARED_BY_MAX } from '@/domain/teams/team-limits';

type Props = { value: number; onChange: (people: number) => void };

const COUNTS = Array.from({ length: SHARED_BY_MAX }, (_, index) => String(index + 1));

/** One device for several people: it answers once, and counts as many times. */
export function SharedBy({ value, onChange }: Props) {
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button variant="quiet" onClick={() => setOpen(true)}>
        We share this phone
      </Button>
    );
  }
  return (
    <SelectField
      label="People at this phone"
      hint="You answer together; your points count for each of you."
      value={String(value)}
      options={COUNTS.map((count) => ({ value: count, text: count }))}
      onChange={({ target }) => onChange(Number(target.value))}
    />
  );
}
