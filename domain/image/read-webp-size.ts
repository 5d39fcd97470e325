type Size = { width: number; height: number };

/** The size in the first chunk of a WebP file (RFC 9649); null when it does not hold one. */
export function readWebpSize(bytes: DataView): Size | null {
  if (bytes.byteLength < 30) return null;
  switch (bytes.getUint32(12)) {
    case fourLetters('VP8 '):
      return lossySize(bytes);
    case fourLetters('VP8L'):
      return losslessSize(bytes);
    case fourLetters('VP8X'):
      return { width: uint24(bytes, 24) + 1, height: uint24(bytes, 27) + 1 };
    default:
      return null;
  }
}

function lossySize(bytes: DataView): Size | null {
  const startsFrame = uint24(bytes, 23) === 0x2a019d;
  if (!startsFrame) return null;
  return {
    width: bytes.getUint16(26, true) & 0x3fff,
    height: bytes.getUint16(28, true) & 0x3fff,
  };
}

function losslessSize(bytes: DataView): Size | null {
  if (bytes.getUint8(20) !== 0x2f) return null;
  const bits = bytes.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

const uint24 = (bytes: DataView, at: number) =>
  bytes.getUint16(at, true) | (bytes.getUint8(at + 2) << 16);

function fourLetters(name: string): number {
  return [...name].reduce((all, letter) => all * 256 + letter.charCodeAt(0), 0);
}
