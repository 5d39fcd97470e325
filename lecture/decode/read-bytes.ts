import { decodeLegacy } from './legacy/decode-legacy';
import { decodeMixedUtf8 } from './mixed-utf8';
import { utf16Order } from './utf16-order';

export type ReadBytes = { text: string; encoding: string } | { text: null };

/**
 * Bytes → text by the first encoding that fits: a byte order mark, UTF-16 without one, strict
 * UTF-8, UTF-8 with a few foreign bytes in it, and last the single-byte code page whose letters
 * make the most sense.
 */
export function readBytes(bytes: Uint8Array): ReadBytes {
  const utf16 = utf16Order(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16 };
  const text = strictUtf8(bytes) ?? decodeMixedUtf8(bytes);
  return text === null ? decodeLegacy(bytes) : { text, encoding: 'utf-8' };
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
