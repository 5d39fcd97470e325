import iconv from 'iconv-lite';
import type { EncodingNote } from '@/domain/deck';

export type RepairedLine = { line: number; before: string; after: string };

const SHOWN_LINES = 300;
const SHOWN_CHARACTERS = 300;

/** Lines that look different after the repair, as they were and as they are; the first few hundred. */
export function repairedLines(
  bytes: Uint8Array,
  { read, repaired }: EncodingNote,
  text: string,
): { lines: number; shown: RepairedLine[] } {
  if (repaired === null || !iconv.encodingExists(read)) return { lines: 0, shown: [] };
  const before = splitLines(iconv.decode(Buffer.from(bytes), read));
  const changed = splitLines(text).flatMap((after, index) => {
    const was = before[index] ?? '';
    return was === after ? [] : [{ line: index + 1, before: was, after }];
  });
  return {
    lines: changed.length,
    shown: changed.slice(0, SHOWN_LINES).map((line) => ({
      ...line,
      before: line.before.slice(0, SHOWN_CHARACTERS),
      after: line.after.slice(0, SHOWN_CHARACTERS),
    })),
  };
}

const splitLines = (text: string) => text.split(/\r\n|\r|\n/);
