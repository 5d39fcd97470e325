import type { ImageType } from './read-image-header';
import { stripGif } from './strip-gif';
import { stripJpeg } from './strip-jpeg';
import { stripPng } from './strip-png';
import { stripWebp } from './strip-webp';

const strips: Record<ImageType, (file: Uint8Array) => Uint8Array | null> = {
  'image/gif': stripGif,
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
};

/**
 * An image without what it says beside what it shows: place, time, camera, names, comments, small
 * pictures of how it was before. It looks the same, turned as before; its picture is not touched.
 * Null when it is damaged.
 */
export function withoutMetadata(type: ImageType, file: Uint8Array): Uint8Array | null {
  return strips[type](file);
}
