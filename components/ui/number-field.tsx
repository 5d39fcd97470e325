'use client';

import { useState } from 'react';
import { parseNumber } from '@/domain/parse-number';
import { sayNumber } from '@/domain/say-number';
import type { FieldText } from './field';
import { TextField } from './text-field';

type Props = FieldText & {
  /** Null: empty. */
  value: number | null;
  onChange: (value: number | null) => void;
  placeholder?: string;
};

/** A field for any number, as people write it; what is no number yet is not handed on. */
export function NumberField({ value, onChange, error, ...field }: Props) {
  const [text, setText] = useState<string | null>(null);
  const shown = text ?? (value === null ? '' : sayNumber(value));
  const unread = text !== null && text.trim() !== '' && parseNumber(text) === null;

  function write(typed: string) {
    setText(typed);
    const number = parseNumber(typed);
    if (number !== null || typed.trim() === '') onChange(number);
  }

  return (
    <TextField
      {...field}
      inputMode="text"
      autoComplete="off"
      value={shown}
      error={unread ? 'Write a number, such as 12.5.' : error}
      onChange={(event) => write(event.target.value)}
      onBlur={() => !unread && setText(null)}
    />
  );
}
