import { joined, lettersAt } from './bytes';

const SCREEN = 13;
const IMAGE = 0x2c;
const EXTENSION = 0x21;
const TRAILER = 0x3b;
const GRAPHIC_CONTROL = 0xf9;
const APPLICATION = 0xff;
/** How often it plays, and its colour profile. */
const KEPT = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);

/** A GIF (GIF89a) with what it takes to draw and play it; without comments and other programs' data. */
export function stripGif(file: Uint8Array): Uint8Array | null {
  let at = SCREEN + tableSize(file[10] ?? 0);
  const kept = [file.subarray(0, at)];
  while (at < file.length) {
    const end = endOfBlock(file, at);
    if (end === null) return null;
    if (isKept(file, at)) kept.push(file.subarray(at, end));
    if (file[at] === TRAILER) return joined(kept);
    at = end;
  }
  // Browsers draw a GIF that ends without its last byte.
  return at === file.length ? joined(kept) : null;
}

/** Bytes of the table of colours that packed flags announce. */
const tableSize = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

function endOfBlock(file: Uint8Array, at: number): number | null {
  switch (file[at]) {
    case TRAILER:
      return at + 1;
    case EXTENSION:
      return endOfParts(file, at + 2);
    case IMAGE:
      return endOfParts(file, at + 11 + tableSize(file[at + 9] ?? 0));
    default:
      return null;
  }
}

/** Parts of up to 255 bytes, each behind its length, up to one of none. */
function endOfParts(file: Uint8Array, start: number): number | null {
  for (let at = start; at < file.length; ) {
    const length = file[at] ?? 0;
    if (length === 0) return at + 1;
    at += 1 + length;
  }
  return null;
}

function isKept(file: Uint8Array, at: number): boolean {
  if (file[at] !== EXTENSION) return true;
  if (file[at + 1] === GRAPHIC_CONTROL) return true;
  return file[at + 1] === APPLICATION && KEPT.has(lettersAt(file, at + 3, 11));
}
