import type { EncodingNote } from '@/domain/deck';
import { type Refusal, refuse } from '@/domain/refusals';
import { binaryReason } from './binary-reason';
import { MAX_NOTES_BYTES } from './max-notes-bytes';
import { readBytes } from './read-bytes';
import { repairDamage } from './repair/repair-damage';

export type DecodedNotes = { ok: true; text: string; encoding: EncodingNote } | Refusal;

/**
 * The bytes of a file → its text, with damage by a wrong encoding repaired. Line ends stay as they
 * are; a byte order mark goes. Refusals: `too-large`, `empty-file`, `binary-file` (it holds NUL or
 * many control characters), `unreadable-file` (no known encoding makes sense of it). The text never
 * holds U+0000 or half a surrogate pair, which PostgreSQL could not store.
 */
export function decodeNotes(bytes: Uint8Array): DecodedNotes {
  if (bytes.length > MAX_NOTES_BYTES) return refuse('too-large');
  const read = readBytes(bytes);
  const binary = binaryReason(bytes, read.text ?? Buffer.from(bytes).toString('latin1'));
  if (binary) return refuse('binary-file', binary);
  if (read.text === null) return refuse('unreadable-file');
  const { text, repaired, restored } = repairDamage(read.text);
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (clean.trim() === '') return refuse('empty-file');
  return { ok: true, text: clean, encoding: { read: read.encoding, repaired, restored } };
}
