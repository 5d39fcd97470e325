import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { qrPath } from './qr-path';

/** Draws the path on a grid of its own. */
function paint(path: string, size: number): boolean[][] {
  const grid = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    grid[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  }
  return grid;
}

it('draws exactly the dark modules', () => {
  const text = 'http://192.168.1.20:3000/482913';
  const { path, size } = qrPath(text);
  expect(paint(path, size)).toEqual(encode(text, { ecc: 'M', border: 0 }).data);
});
