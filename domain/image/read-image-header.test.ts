import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readImageHeader } from './read-image-header';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part,
    ),
  );

const png = (width: number[], height: number[]) =>
  bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', width, height, [8, 6, 0, 0, 0]);
const gif = bytes('GIF89a', [0x40, 0x01, 0xc8, 0x00, 0, 0, 0]);
const frame = [0xff, 0xc2, 0, 11, 8, 0x01, 0x90, 0x02, 0x80, 1, 1, 0x11, 0];
const jpeg = (...before: number[][]) => bytes([0xff, 0xd8], ...before, frame, [0xff, 0xda, 0, 2]);
/** An Exif block whose one entry is the orientation. */
const exif = (orientation: number) => [
  ...[0xff, 0xe1, 0, 34],
  ...bytes('Exif\0\0', 'II', [42, 0], [8, 0, 0, 0], [1, 0]),
  ...[0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0],
];
const webp = (chunk: string, ...data: number[][]) =>
  bytes('RIFF', [99, 0, 0, 0], 'WEBP', chunk, [50, 0, 0, 0], ...data, Array(12).fill(0));

const sound: [string, Uint8Array, object][] = [
  ['a PNG', png([0, 0, 2, 128], [0, 0, 1, 144]), { type: 'image/png', width: 640, height: 400 }],
  ['a GIF', gif, { type: 'image/gif', width: 320, height: 200 }],
  ['a JPEG', jpeg(), { type: 'image/jpeg', width: 640, height: 400 }],
  [
    'a JPEG behind other segments and filling bytes',
    jpeg([0xff, 0xe0, 0, 4, 1, 2], [0xff]),
    { type: 'image/jpeg', width: 640, height: 400 },
  ],
  ['an upright photo', jpeg(exif(1)), { type: 'image/jpeg', width: 640, height: 400 }],
  ['a photo on its side', jpeg(exif(6)), { type: 'image/jpeg', width: 400, height: 640 }],
  [
    'a lossy WebP',
    webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 0x80, 0x02, 0x90, 0x01]),
    { type: 'image/webp', width: 640, height: 400 },
  ],
  [
    'a lossless WebP',
    webp('VP8L', [0x2f, 0x7f, 0xc2, 0x63, 0x00]),
    { type: 'image/webp', width: 640, height: 400 },
  ],
  [
    'an extended WebP',
    webp('VP8X', [0, 0, 0, 0], [0x7f, 0x02, 0], [0x8f, 0x01, 0]),
    { type: 'image/webp', width: 640, height: 400 },
  ],
];

const hostile: [string, Uint8Array][] = [
  ['nothing', bytes()],
  ['SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ['SVG behind a byte order mark', bytes([0xef, 0xbb, 0xbf], '<svg/>')],
  ['a page', bytes('<!doctype html><script>alert(1)</script>')],
  ['a page that says GIF', bytes('GIF8<script>alert(1)</script>')],
  ['a PDF', bytes('%PDF-1.7\n')],
  ['a bitmap', bytes('BM', Array(60).fill(0))],
  ['AVIF', bytes([0, 0, 0, 32], 'ftypavif', Array(40).fill(0))],
  ['a PNG without its first chunk', bytes('\x89PNG\r\n\x1a\n', Array(30).fill(0))],
  ['a JPEG that ends at once', bytes([0xff, 0xd8, 0xff])],
  ['a JPEG with a segment of no length', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0], Array(20).fill(0))],
  ['a JPEG with a segment beyond its end', bytes([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 0, 0])],
  ['a JPEG whose picture begins before its size', bytes([0xff, 0xd8, 0xff, 0xda, 0, 2], frame)],
  ['a JPEG with a frame too short', bytes([0xff, 0xd8, 0xff, 0xc0, 0, 2], Array(20).fill(0))],
  ['a WebP with an unknown chunk', webp('ICCP', Array(10).fill(0))],
  ['a lossy WebP without its start code', webp('VP8 ', Array(10).fill(7))],
  ['a sound', bytes('RIFF', [99, 0, 0, 0], 'WAVEfmt ', Array(40).fill(0))],
];

describe('readImageHeader', () => {
  it.each(sound)('reads type and size of %s', (_name, file, header) => {
    expect(readImageHeader(file)).toEqual(header);
  });

  it.each(hostile)('knows no image in %s', (_name, file) => {
    expect(readImageHeader(file)).toBeNull();
  });

  it('gives large sizes back as they are written, never negative', () => {
    const header = readImageHeader(png([255, 255, 255, 255], [128, 0, 0, 0]));
    expect(header).toMatchObject({ width: 4_294_967_295, height: 2_147_483_648 });
  });

  it('survives every file cut off anywhere, or with any bytes behind a sound start', () => {
    const damaged = fc
      .tuple(
        fc.constantFrom(...sound.map(([, file]) => file), jpeg(exif(8))),
        fc.nat(60),
        fc.uint8Array({ maxLength: 60 }),
      )
      .map(([file, length, noise]) => Uint8Array.from([...file.subarray(0, length), ...noise]));
    fc.assert(
      fc.property(damaged, (file) => {
        const header = readImageHeader(file);
        if (header) expect(header.width >= 0 && header.height >= 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
