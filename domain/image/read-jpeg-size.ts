import { isTurned, readOrientation } from './orientation';

type Size = { width: number; height: number };

const APP1 = 0xe1;
const SCAN = 0xda;
/** All "start of frame" markers; C4, C8 and CC are something else. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** The size as a browser shows it, turned as the camera says (ITU-T T.81, Exif 2.3); or null. */
export function readJpegSize(bytes: DataView): Size | null {
  let turned = false;
  for (let at = 2; at + 4 <= bytes.byteLength; ) {
    if (bytes.getUint8(at) !== 0xff) return null;
    const marker = bytes.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = bytes.getUint16(at + 2);
    if (length < 2 || marker === SCAN || at + 2 + length > bytes.byteLength) return null;
    if (isFrame(marker)) return length < 7 ? null : frameSize(bytes, at, turned);
    if (marker === APP1) {
      const app1 = new DataView(bytes.buffer, bytes.byteOffset + at + 4, length - 2);
      turned ||= isTurned(orientationOf(app1));
    }
    at += 2 + length;
  }
  return null;
}

function frameSize(bytes: DataView, at: number, turned: boolean): Size {
  const height = bytes.getUint16(at + 5);
  const width = bytes.getUint16(at + 7);
  return turned ? { width: height, height: width } : { width, height };
}

/** 1 for what is no Exif. */
function orientationOf(app1: DataView): number {
  if (app1.byteLength < 6 || app1.getUint32(0) !== 0x45786966) return 1;
  return readOrientation(new DataView(app1.buffer, app1.byteOffset + 6, app1.byteLength - 6));
}
