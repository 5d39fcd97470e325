import { fromLetters, joined, lettersAt, viewOf } from './bytes';
import { orientationTiff, readOrientation } from './orientation';

const SIGNATURE = 8;
/** Length, type and checksum. */
const FRAME = 12;

/** Colours, transparency, density and animation (PNG, third edition, 11.3). */
const KEPT = new Set(
  'tRNS gAMA cHRM sRGB iCCP sBIT cICP mDCV cLLI bKGD hIST pHYs acTL fcTL fdAT'.split(' '),
);
/** Without these it cannot be drawn: the first letter is a capital. */
const isCritical = (type: string) => /^[A-Z]/.test(type);

/** A PNG with what it takes to draw it; without texts, times and Exif but the orientation. */
export function stripPng(file: Uint8Array): Uint8Array | null {
  const view = viewOf(file);
  const kept = [file.subarray(0, SIGNATURE)];
  for (let at = SIGNATURE; at + FRAME <= file.length; ) {
    const end = at + FRAME + view.getUint32(at);
    if (end > file.length) return null;
    const type = lettersAt(file, at + 4, 4);
    if (isCritical(type) || KEPT.has(type)) kept.push(file.subarray(at, end));
    if (type === 'eXIf') kept.push(...orientationChunk(file.subarray(at + 8, end - 4)));
    if (type === 'IEND') return joined(kept);
    at = end;
  }
  return null;
}

function orientationChunk(tiff: Uint8Array): Uint8Array[] {
  const orientation = readOrientation(viewOf(tiff));
  if (orientation === 1) return [];
  const data = orientationTiff(orientation);
  const named = joined([fromLetters('eXIf'), data]);
  return [uint32(data.length), named, uint32(checksum(named))];
}

function uint32(value: number): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(4));
  bytes.setUint32(0, value);
  return new Uint8Array(bytes.buffer);
}

/** CRC-32 as PNG has it (annex D); for a few bytes, so without a table. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}
