import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLetters } from './bytes';
import { orientationTiff, readOrientation } from './orientation';
import { type ImageType, readImageHeader } from './read-image-header';
import { withoutMetadata } from './without-metadata';

const SECRET = 'N 48 51 30, E 2 17 40';

const bytes = (...parts: (string | Iterable<number>)[]) =>
  Uint8Array.from(
    parts.flatMap((part) => [...(typeof part === 'string' ? fromLetters(part) : part)]),
  );
const u16 = (value: number) => [value >> 8, value & 255];
const u32 = (value: number) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];
const u32le = (value: number) => u32(value).reverse();

/** Exif as a camera writes it, little-endian: the orientation, and a place behind it. */
const cameraTiff = (orientation: number) =>
  bytes(
    'II*\0',
    u32le(8),
    [1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0],
    u32le(0),
    SECRET,
  );

const segment = (marker: number, data: Uint8Array) =>
  bytes([0xff, marker], u16(data.length + 2), data);
const scan = bytes([0xff, 0xda], u16(4), [1, 0], [1, 2, 0xff, 0, 3, 0xff, 0xd1, 4, 0xff, 0xff]);
const frame = segment(0xc0, bytes([8], u16(400), u16(640), [1, 1, 0x11, 0]));
const jpeg = (...segments: Uint8Array[]) =>
  bytes([0xff, 0xd8], ...segments, frame, scan, segment(0xc4, bytes([9])), scan, [0xff, 0xd9]);
const photo = (orientation: number) =>
  bytes(
    jpeg(
      ...[
        segment(0xe0, bytes('JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0])),
        segment(0xe0, bytes('JFXX\0', SECRET)),
      ],
      ...[
        segment(0xe1, bytes('Exif\0\0', cameraTiff(orientation))),
        segment(0xe1, bytes('http://ns.adobe.com/xap/1.0/\0', SECRET)),
      ],
      ...[
        segment(0xe2, bytes('ICC_PROFILE\0', [1, 1, 7, 7])),
        segment(0xe2, bytes('MPF\0', SECRET)),
      ],
      ...[
        segment(0xed, bytes('Photoshop 3.0\0', SECRET)),
        segment(0xee, bytes('Adobe', [0, 100, 0, 0, 0, 0, 1])),
      ],
      segment(0xfe, bytes(SECRET)),
    ),
    // A second picture behind the end, as phones write it.
    jpeg(segment(0xe1, bytes('Exif\0\0', SECRET))),
  );

const chunk = (type: string, data: Uint8Array) => bytes(u32(data.length), type, data, [1, 2, 3, 4]);
const png = (orientation: number) =>
  bytes(
    ...['\x89PNG\r\n\x1a\n', chunk('IHDR', bytes(u32(640), u32(400), [8, 6, 0, 0, 0]))],
    ...[chunk('gAMA', bytes(u32(45455))), chunk('tEXt', bytes('Comment\0', SECRET))],
    ...[
      chunk('eXIf', cameraTiff(orientation)),
      chunk('iTXt', bytes(SECRET)),
      chunk('tIME', bytes(SECRET)),
    ],
    ...[chunk('IDAT', bytes([1, 2, 3])), chunk('zTXt', bytes(SECRET)), chunk('IEND', bytes())],
    SECRET,
  );

const riff = (type: string, data: Uint8Array) =>
  bytes(type, u32le(data.length), data, new Uint8Array(data.length % 2));
const webp = (orientation: number) => {
  const body = bytes(
    ...['WEBP', riff('VP8X', bytes([0x2c, 0, 0, 0, 0x7f, 2, 0, 0x8f, 1, 0]))],
    ...[riff('ICCP', bytes([7, 7, 7])), riff('VP8L', bytes([0x2f, 1, 2]))],
    ...[
      riff('EXIF', cameraTiff(orientation)),
      riff('XMP ', bytes(SECRET)),
      riff('made', bytes(SECRET)),
    ],
  );
  return bytes('RIFF', u32le(body.length), body, SECRET);
};

const parts = (data: string) => bytes([data.length], data, [0]);
const gif = bytes(
  ...['GIF89a', [0x80, 2, 0x90, 1, 0x80, 0, 0], [0, 0, 0, 255, 255, 255]],
  ...[
    [0x21, 0xff, 11],
    'NETSCAPE2.0',
    parts('\x01\0\0'),
    [0x21, 0xff, 11],
    'XMP DataXMP',
    parts(SECRET),
  ],
  ...[[0x21, 0xfe], parts(SECRET), [0x21, 0xf9, 4, 0, 0, 0, 0, 0]],
  ...[[0x2c, 0, 0, 0, 0, 2, 0, 2, 0, 0x80], [1, 2, 3, 4, 5, 6], [2], parts('abc'), [0x3b], SECRET],
);

const files: [string, ImageType, Uint8Array][] = [
  ['a photo', 'image/jpeg', photo(1)],
  ['a photo on its side', 'image/jpeg', photo(6)],
  ['a PNG', 'image/png', png(1)],
  ['a PNG on its side', 'image/png', png(8)],
  ['a WebP', 'image/webp', webp(1)],
  ['a WebP on its side', 'image/webp', webp(3)],
  ['a GIF', 'image/gif', gif],
];

const letters = (file: Uint8Array) => String.fromCharCode(...file);
function strip(type: ImageType, file: Uint8Array): Uint8Array {
  const stripped = withoutMetadata(type, file);
  if (!stripped) throw new Error('It was found damaged.');
  return stripped;
}

describe.each(files)('%s without what it says about itself', (_name, type, file) => {
  it('says no place any more, and has the same size and turn', () => {
    expect(letters(file)).toContain(SECRET);
    const stripped = strip(type, file);
    expect(letters(stripped)).not.toContain(SECRET);
    expect(readImageHeader(stripped)).toEqual(readImageHeader(file));
  });

  it('stays as it is when it is stripped again', () => {
    const stripped = strip(type, file);
    expect(strip(type, stripped)).toEqual(stripped);
  });
});

it('a photo keeps its colours, all its scans, and how it was held', () => {
  const stripped = strip('image/jpeg', photo(6));
  const exif = segment(0xe1, bytes('Exif\0\0', orientationTiff(6)));
  expect(stripped).toEqual(
    jpeg(
      segment(0xe0, bytes('JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0])),
      ...[exif, segment(0xe2, bytes('ICC_PROFILE\0', [1, 1, 7, 7]))],
      segment(0xee, bytes('Adobe', [0, 100, 0, 0, 0, 0, 1])),
    ),
  );
  expect(strip('image/jpeg', photo(1))).not.toEqual(stripped);
});

it('a PNG and a WebP keep only the turn of their Exif, with the right checksum and flags', () => {
  const pictured = strip('image/png', png(8));
  expect(letters(strip('image/png', png(1)))).not.toContain('eXIf');
  const named = bytes('eXIf', orientationTiff(8));
  expect(letters(pictured)).toContain(letters(bytes(u32(26), named, u32(crc32(named)))));
  const flagged = strip('image/webp', webp(3));
  expect(flagged[20]).toBe(0x28);
  expect(strip('image/webp', webp(1))[20]).toBe(0x20);
  expect(letters(flagged)).toContain(letters(riff('EXIF', orientationTiff(3))));
});

it('a GIF still plays as often as it did', () => {
  expect(letters(strip('image/gif', gif))).toContain('NETSCAPE2.0');
});

it.each([1, 2, 3, 4, 5, 6, 7, 8])('orientation %i is read as it was written', (orientation) => {
  for (const tiff of [orientationTiff(orientation), cameraTiff(orientation)]) {
    expect(readOrientation(new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength))).toBe(
      orientation,
    );
  }
});

it.each([
  [
    'a JPEG with rubbish between its segments',
    'image/jpeg',
    bytes([0xff, 0xd8, 0xff, 0xe0, 0, 3, 1, 7, 7]),
  ],
  ['a JPEG with a segment beyond its end', 'image/jpeg', bytes([0xff, 0xd8, 0xff, 0xe0, 9, 9])],
  ['a PNG without an end', 'image/png', png(1).subarray(0, 60)],
  ['a WebP with a chunk beyond its end', 'image/webp', webp(1).subarray(0, 40)],
  [
    'a GIF cut off within its picture',
    'image/gif',
    gif.subarray(0, gif.length - SECRET.length - 4),
  ],
  ['a GIF with an unknown block', 'image/gif', bytes('GIF89a', [1, 0, 1, 0, 0, 0, 0, 7])],
] as [string, ImageType, Uint8Array][])('finds %s damaged', (_name, type, file) => {
  expect(withoutMetadata(type, file)).toBeNull();
});

it('survives every file cut off or changed anywhere', () => {
  const damaged = fc
    .tuple(fc.constantFrom(...files), fc.nat(400), fc.uint8Array({ maxLength: 40 }))
    .map(([[, type, file], at, noise]) => {
      const changed = Uint8Array.from([
        ...file.subarray(0, at),
        ...noise,
        ...file.subarray(at + noise.length),
      ]);
      return { type, file: changed };
    });
  fc.assert(
    fc.property(damaged, ({ type, file }) => {
      const stripped = withoutMetadata(type, file);
      if (stripped) expect(stripped.length).toBeLessThanOrEqual(file.length + 40);
    }),
    { numRuns: 3000 },
  );
});

it('a PNG on its side has the size that a browser shows, which turns no WebP', () => {
  expect(readImageHeader(png(8))).toMatchObject({ width: 400, height: 640 });
  expect(readImageHeader(webp(6))).toMatchObject({ width: 640, height: 400 });
});
