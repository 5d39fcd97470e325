import { fromLetters, joined, lettersAt } from './bytes';
import { orientationTiff } from './orientation';
import { webpChunks, webpOrientation } from './webp-chunks';

const KEPT = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Flags of VP8X that announce Exif and XMP. */
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

/** A WebP (RFC 9649) with what it takes to draw it; without XMP, and Exif but the orientation. */
export function stripWebp(file: Uint8Array): Uint8Array | null {
  const chunks = webpChunks(file);
  if (!chunks) return null;
  const orientation = webpOrientation(chunks);
  const kept = chunks
    .filter(({ type }) => KEPT.has(type))
    .map(({ type, data }) => chunk(type, data));
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
