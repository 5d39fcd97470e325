import { viewOf } from './bytes';
import { isTurned } from './orientation';
import { pngChunks, pngOrientation } from './png-chunks';
import { readJpegSize } from './read-jpeg-size';
import { readWebpSize } from './read-webp-size';

export type ImageType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif';
/** Width and height in pixels, as a browser shows them. */
export type ImageHeader = { type: ImageType; width: number; height: number };

type Format = {
  type: ImageType;
  is: (start: string) => boolean;
  size: (bytes: DataView) => Size | null;
  /** Where its size does not say it yet: how the camera was held. */
  orientation?: (file: Uint8Array) => number;
};
type Size = Omit<ImageHeader, 'type'>;

const startsWith = (signature: string) => (start: string) => start.startsWith(signature);

/** By content alone, whatever a name or a header says. No SVG: it can hold scripts and addresses. */
const formats: Format[] = [
  {
    type: 'image/png',
    is: startsWith('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'),
    size: pngSize,
    orientation: (file) => pngOrientation(pngChunks(file) ?? []),
  },
  { type: 'image/jpeg', is: startsWith('\xff\xd8\xff'), size: readJpegSize },
  // Chromium, for one, does not turn a WebP.
  { type: 'image/webp', is: (start) => /^RIFF.{4}WEBP/s.test(start), size: readWebpSize },
  { type: 'image/gif', is: (start) => /^GIF8[79]a/.test(start), size: gifSize },
];

/** What the first bytes of a file say that it is; null for anything but the four formats. */
export function readImageHeader(file: Uint8Array): ImageHeader | null {
  const start = String.fromCharCode(...file.subarray(0, 16));
  const format = formats.find(({ is }) => is(start));
  const size = format?.size(viewOf(file));
  if (!format || !size) return null;
  const { width, height } = size;
  const turned = isTurned(format.orientation?.(file) ?? 1);
  return { type: format.type, ...(turned ? { width: height, height: width } : { width, height }) };
}

/** PNG, third edition, 11.2.1 */
function pngSize(bytes: DataView) {
  if (bytes.byteLength < 24) return null;
  return { width: bytes.getUint32(16), height: bytes.getUint32(20) };
}

/** GIF89a, section 18: the logical screen. */
function gifSize(bytes: DataView) {
  if (bytes.byteLength < 10) return null;
  return { width: bytes.getUint16(6, true), height: bytes.getUint16(8, true) };
}
