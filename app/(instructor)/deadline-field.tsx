'use client';

import { TextField } from '@/components/ui/text-field';

type Props = {
  label: string;
  hint?: string;
  error?: string | null;
  /** As the browser's field has it: local time, "2026-11-24T18:00". */
  value: string;
  onChange: (value: string) => void;
};

/** A moment in the lecturer's own time zone. */
export function DeadlineField({ value, onChange, ...rest }: Props) {
  return (
    <TextField
      {...rest}
      type="datetime-local"
      required
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
