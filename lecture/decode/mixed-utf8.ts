import { codePage } from './legacy/code-page';
import { completeLength, utf8Length } from './utf8-sequence';

/**
 * UTF-8 in which single bytes are foreign: somebody pasted text of another encoding into it. Such a
 * byte is read as Windows-1252; a character cut off by the end of the file becomes U+FFFD. Null
 * when the complete sequences are not the great majority: then it is no UTF-8 at all.
 */
export function decodeMixedUtf8(bytes: Uint8Array): string | null {
  const cut = cutTail(bytes);
  const whole = bytes.subarray(0, bytes.length - cut);
  const byteAt = (at: number) => whole[at] ?? -1;
  const foreign: number[] = [];
  let complete = 0;
  for (let at = 0; at < whole.length; ) {
    const length = completeLength(byteAt, at);
    if (length === 0) foreign.push(at);
    if (length > 1) complete++;
    at += Math.max(1, length);
  }
  if (complete === 0 || complete < foreign.length * 2) return null;
  return join(whole, foreign) + (cut > 0 ? '\uFFFD' : '');
}

/** Bytes at the end that begin a sequence whose rest is missing. */
function cutTail(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return utf8Length(byte) > back ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

function join(bytes: Uint8Array, foreign: number[]): string {
  const page = codePage('windows-1252');
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const pieces: string[] = [];
  let from = 0;
  for (const at of foreign) {
    pieces.push(utf8.decode(bytes.subarray(from, at)), page[bytes[at] ?? 0] ?? '\uFFFD');
    from = at + 1;
  }
  return [...pieces, utf8.decode(bytes.subarray(from))].join('');
}
