import { lettersAt, viewOf } from './bytes';
import { readOrientation } from './orientation';

const HEAD = 12;

export type WebpChunk = { type: string; data: Uint8Array };

/** The parts of a WebP up to its end (RFC 9649, 2.3); null when they do not add up. */
export function webpChunks(file: Uint8Array): WebpChunk[] | null {
  const view = viewOf(file);
  const chunks: WebpChunk[] = [];
  for (let at = HEAD; at < Math.min(file.length, 8 + view.getUint32(4, true)); ) {
    if (at + 8 > file.length) return null;
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size;
    if (end > file.length) return null;
    chunks.push({ type: lettersAt(file, at, 4), data: file.subarray(at + 8, end) });
    at = end + (size % 2);
  }
  return chunks;
}

export function webpOrientation(chunks: WebpChunk[]): number {
  const exif = chunks.find(({ type }) => type === 'EXIF');
  if (!exif) return 1;
  // Some programs write JPEG's mark in front.
  const start = lettersAt(exif.data, 0, 6) === 'Exif\0\0' ? 6 : 0;
  return readOrientation(viewOf(exif.data.subarray(start)));
}
