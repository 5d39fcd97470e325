import { lettersAt, viewOf } from './bytes';
import { readOrientation } from './orientation';

const SIGNATURE = 8;
/** Length, type and checksum. */
const FRAME = 12;

/** A part of a PNG: all of it, and what it holds. */
export type PngChunk = { type: string; whole: Uint8Array; data: Uint8Array };

/** The parts of a PNG up to its end (PNG, third edition, 5.3); null when they do not add up. */
export function pngChunks(file: Uint8Array): PngChunk[] | null {
  const view = viewOf(file);
  const chunks: PngChunk[] = [];
  for (let at = SIGNATURE; at + FRAME <= file.length; ) {
    const end = at + FRAME + view.getUint32(at);
    if (end > file.length) return null;
    const type = lettersAt(file, at + 4, 4);
    chunks.push({ type, whole: file.subarray(at, end), data: file.subarray(at + 8, end - 4) });
    if (type === 'IEND') return chunks;
    at = end;
  }
  return null;
}

export function pngOrientation(chunks: PngChunk[]): number {
  const exif = chunks.find(({ type }) => type === 'eXIf');
  return exif ? readOrientation(viewOf(exif.data)) : 1;
}
