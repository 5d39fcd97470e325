import type { ClipboardEvent } from 'react';

/** The lines of a pasted list, without empty ones; null for a text of one line, which is no list. */
export function pastedLines(event: ClipboardEvent): string[] | null {
  const lines = event.clipboardData
    .getData('text')
    .split(/\r?\n/)
    .filter((line) => line.trim());
  return lines.length < 2 ? null : lines;
}
