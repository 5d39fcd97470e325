import { fromLetters, joined } from './bytes';
import { orientationTiff } from './orientation';
import { pngChunks, pngOrientation } from './png-chunks';

const SIGNATURE = 8;

/** Colours, transparency, density and animation (PNG, third edition, 11.3). */
const KEPT = new Set(
  'tRNS gAMA cHRM sRGB iCCP sBIT cICP mDCV cLLI bKGD hIST pHYs acTL fcTL fdAT'.split(' '),
);
/** Without these it cannot be drawn: the first letter is a capital. */
const isCritical = (type: string) => /^[A-Z]/.test(type);

/** A PNG with what it takes to draw it; without texts, times and Exif but the orientation. */
export function stripPng(file: Uint8Array): Uint8Array | null {
  const chunks = pngChunks(file);
  if (!chunks) return null;
  const orientation = pngOrientation(chunks);
  const kept = chunks.flatMap(({ type, whole }) => {
    if (type === 'eXIf') return orientationChunk(orientation);
    return isCritical(type) || KEPT.has(type) ? [whole] : [];
  });
  return joined([file.subarray(0, SIGNATURE), ...kept]);
}

function orientationChunk(orientation: number): Uint8Array[] {
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
