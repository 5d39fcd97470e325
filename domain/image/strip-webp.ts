import { fromLetters, joined, lettersAt, viewOf } from './bytes';
import { orientationTiff, readOrientation } from './orientation';

const HEAD = 12;
const KEPT = new Set(['VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Flags of VP8X that announce Exif and XMP. */
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

/** A WebP (RFC 9649) with what it takes to draw it; without XMP, and Exif but the orientation. */
export function stripWebp(file: Uint8Array): Uint8Array | null {
  const view = viewOf(file);
  const kept: Uint8Array[] = [];
  let orientation = 1;
  for (let at = HEAD; at < Math.min(file.length, 8 + view.getUint32(4, true)); ) {
    if (at + 8 > file.length) return null;
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size;
    if (end > file.length) return null;
    const type = lettersAt(file, at, 4);
    const data = file.subarray(at + 8, end);
    if (type === 'EXIF') orientation = orientationOf(data);
    if (type === 'VP8X' || KEPT.has(type)) kept.push(chunk(type, data));
    at = end + (size % 2);
  }
  if (orientation !== 1) kept.push(chunk('EXIF', orientationTiff(orientation)));
  const flags = kept.find((piece) => lettersAt(piece, 0, 4) === 'VP8X');
  if (flags) flags[8] = flagsFor(flags[8] ?? 0, orientation);
  const body = joined([fromLetters('WEBP'), ...kept]);
  return joined([fromLetters('RIFF'), uint32(body.length), body]);
}

function flagsFor(before: number, orientation: number): number {
  const without = before & ~(HAS_EXIF | HAS_XMP);
  return orientation === 1 ? without : without | HAS_EXIF;
}

/** Some programs write JPEG's mark in front. */
function orientationOf(data: Uint8Array): number {
  const start = lettersAt(data, 0, 6) === 'Exif\0\0' ? 6 : 0;
  return readOrientation(viewOf(data.subarray(start)));
}

/** Its data end at an even place. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const fill = new Uint8Array(data.length % 2);
  return joined([fromLetters(type), uint32(data.length), data, fill]);
}

function uint32(value: number): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(4));
  bytes.setUint32(0, value, true);
  return new Uint8Array(bytes.buffer);
}
