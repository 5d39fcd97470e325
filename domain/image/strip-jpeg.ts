import { fromLetters, joined, lettersAt, viewOf } from './bytes';
import { orientationTiff, readOrientation } from './orientation';

const APP0 = 0xe0;
const EXIF = 0xe1;
const PROFILE = 0xe2;
const ADOBE = 0xee;
const COMMENT = 0xfe;
const SCAN = 0xda;
const END = 0xd9;
const EXIF_START = 'Exif\0\0';
/** A JFIF segment without a small picture in it. */
const PLAIN_JFIF = 16;

const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7;
const isApplication = (marker: number) => marker >= 0xe0 && marker <= 0xef;

/**
 * A JPEG (ITU-T T.81) with what it takes to draw it, and how the camera was held; without places,
 * devices, comments, small pictures, and what stands behind its end. Null when it is damaged.
 */
export function stripJpeg(file: Uint8Array): Uint8Array | null {
  const view = viewOf(file);
  const kept = [file.subarray(0, 2)];
  let orientation = 1;
  for (let at = 2; at + 2 <= file.length; ) {
    if (file[at] !== 0xff) return null;
    const marker = file[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END) {
      kept.push(file.subarray(at, at + 2));
      break;
    }
    const length = at + 4 <= file.length ? view.getUint16(at + 2) : 0;
    const end = at + 2 + length;
    if (length < 2 || end > file.length) return null;
    if (isKept(file, at, marker, length)) kept.push(file.subarray(at, end));
    if (marker === EXIF && orientation === 1) {
      orientation = orientationOf(file.subarray(at + 4, end));
      if (orientation !== 1) kept.push(exifSegment(orientation));
    }
    at = marker === SCAN ? endOfScan(file, end) : end;
    if (marker === SCAN) kept.push(file.subarray(end, at));
  }
  return joined(kept);
}

/** Colours need JFIF's and Adobe's segments and the profile; other programs' segments are left out. */
function isKept(file: Uint8Array, at: number, marker: number, length: number): boolean {
  if (marker === APP0) return length === PLAIN_JFIF;
  if (marker === PROFILE) return lettersAt(file, at + 4, 12) === 'ICC_PROFILE\0';
  if (marker === ADOBE) return lettersAt(file, at + 4, 5) === 'Adobe';
  return marker !== COMMENT && !isApplication(marker);
}

function orientationOf(data: Uint8Array): number {
  if (lettersAt(data, 0, EXIF_START.length) !== EXIF_START) return 1;
  return readOrientation(viewOf(data.subarray(EXIF_START.length)));
}

function exifSegment(orientation: number): Uint8Array {
  const data = [fromLetters(EXIF_START), orientationTiff(orientation)];
  const length = data.reduce((sum, piece) => sum + piece.length, 2);
  return joined([Uint8Array.of(0xff, EXIF, length >> 8, length & 0xff), ...data]);
}

/** Within a scan FF stands before 0 (it is data), restarts and filling; before all else it ends. */
function endOfScan(file: Uint8Array, start: number): number {
  for (let at = file.indexOf(0xff, start); at >= 0; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at;
  }
  return file.length;
}
